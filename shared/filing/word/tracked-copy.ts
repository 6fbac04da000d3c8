import type { RevisedLine } from "../line.js";
import { pairLines } from "../pair-lines.js";
import { revise } from "../revise.js";
import { withNamesOf } from "./names.js";
import { PrintedFile } from "./package.js";
import { LineWriter, type Reviser } from "./write-lines.js";

/** A Word file with every change tracked, and what it says of the two texts. */
export interface TrackedCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: readonly RevisedLine[];
}

/**
 * One Word file out of two that were printed alike: the draft’s, in which everything that differs from the base is
 * tracked (text, notes, masthead, running heads). Rejecting all changes gives the base, accepting them the draft. The
 * same files give the same bytes.
 */
export function trackedCopy(base: Uint8Array, draft: Uint8Array, reviser: Reviser): TrackedCopy {
  const from = new PrintedFile(base);
  const to = new PrintedFile(draft);
  const writer = new LineWriter(reviser);
  const earlier = from.body();
  const later = to.body();
  const pairs = pairLines(earlier, later);
  const lines = revise(earlier, withNamesOf(earlier, later, pairs), pairs);
  const paragraphs = writer.paragraphs(lines);
  const heads = to.heads.map((name): [string, string] => {
    const [before, after] = [from.head(name), to.head(name)];
    return [name, writer.paragraphs(revise(before, after, pairLines(before, after)))];
  });
  return { bytes: to.with(paragraphs, writer.notes.join(""), new Map(heads)), lines };
}

import { countRevision, type RevisionCounts } from "../counts.js";
import { forLibreOffice } from "../libreoffice.js";
import { pairLines } from "../pair-lines.js";
import { revise } from "../revise.js";
import { withNamesOf } from "./names.js";
import { PrintedFile } from "./package.js";
import { withRoleOfEach } from "./roles.js";
import { type Decision, settledText } from "./settle.js";
import { LineWriter, type Reviser } from "./write-lines.js";

/** A Word file with every change tracked, and what it says of the two texts. */
export interface TrackedCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: RevisionCounts;
  /** Whether the bytes, read again, give the base where all is rejected and the draft where all is accepted. */
  readonly verified: boolean;
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
  const printed = to.body();
  const pairs = pairLines(earlier, printed);
  const later = withNamesOf(earlier, printed, pairs);
  const lines = revise(earlier, later, pairs);
  const paragraphs = writer.paragraphs(forLibreOffice(lines.map(withRoleOfEach)));
  const heads = to.heads.map((name): [string, string] => {
    const [before, after] = [from.head(name), to.head(name)];
    return [name, writer.paragraphs(forLibreOffice(revise(before, after, pairLines(before, after))))];
  });
  const bytes = to.with(paragraphs, writer.notes.join(""), new Map(heads));
  const written = new PrintedFile(bytes);
  const leadsTo = (file: PrintedFile, decision: Decision): boolean => same(settledText(written, decision), settledText(file, decision));
  return { bytes, counts: countRevision(earlier, later, pairs, lines), verified: leadsTo(from, "reject") && leadsTo(to, "accept") };
}

const same = (texts: readonly string[], others: readonly string[]): boolean =>
  texts.length === others.length && texts.every((text, index) => text === others[index]);

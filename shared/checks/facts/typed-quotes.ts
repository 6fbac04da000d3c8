import type { FixEdit } from "../finding.js";
import { removingTypedStart } from "../removing-typed-start.js";
import { strayMarkOf } from "./ends.js";
import type { ParagraphText } from "./runs.js";
import { typedStartOf } from "./typed-start.js";

/** Marks that quote a paragraph of a quoted draft as a whole. */
export interface TypedQuotes {
  /** The first of them. */
  readonly from: number;
  readonly to: number;
  /** The edits that take them away. */
  readonly edits: readonly FixEdit[];
}

/** The marks somebody typed around a paragraph of a quoted draft; print sets them, or leaves them out, for the draft as a whole. */
export function typedQuotesOf(paragraph: ParagraphText): TypedQuotes | null {
  if (!paragraph.speaker.quoted || paragraph.part === null) return null;
  const start = typedStartOf(paragraph.words);
  const opens = start?.kind === "mark" ? start : null;
  const closes = strayMarkOf(paragraph.words);
  if (!opens && !closes) return null;
  const edits: FixEdit[] = opens ? removingTypedStart(paragraph, opens) : [];
  if (closes) edits.push({ kind: "replaceText", paragraph: paragraph.id, ...closes, text: "" });
  return { from: opens ? 0 : closes!.from, to: opens ? 1 : closes!.to, edits };
}

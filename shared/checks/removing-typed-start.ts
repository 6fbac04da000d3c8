import { recognizedOpening } from "./facts/openings.js";
import type { ParagraphText } from "./facts/runs.js";
import type { TypedStart } from "./facts/typed-start.js";
import type { FixEdit } from "./finding.js";

/** The edits that take a typed number or mark away and mark the opening words it stood before. */
export function removingTypedStart(paragraph: ParagraphText, { length }: TypedStart): FixEdit[] {
  const { id, words, lead, level } = paragraph;
  const edits: FixEdit[] = [{ kind: "replaceText", paragraph: id, from: 0, to: length, text: "" }];
  const known = level === 0 ? recognizedOpening(paragraph) : null;
  if (known?.basis === "lexicon" && !words.opening && lead.attrs.openingByHand !== true) {
    edits.push({ kind: "setOpening", paragraph: id, length: known.length - length });
  }
  return edits;
}

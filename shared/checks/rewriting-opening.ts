import { recognizeOpening } from "../language/index.js";
import { recognizedOpening } from "./facts/openings.js";
import type { ParagraphText } from "./facts/runs.js";
import type { FixEdit } from "./finding.js";

/**
 * The edits that write `text` for characters at the start of a paragraph and keep its opening words marked; where the
 * old words were no opening and the new ones are, they become one.
 */
export function rewritingOpening(paragraph: ParagraphText, from: number, to: number, text: string): FixEdit[] {
  const { id, words, part } = paragraph;
  const edits: FixEdit[] = [{ kind: "replaceText", paragraph: id, from, to, text }];
  const written = words.text.slice(0, from) + text + words.text.slice(to);
  if (words.opening) {
    const length = Math.max(from + text.length, words.opening.to + text.length - (to - from));
    edits.push({ kind: "setOpening", paragraph: id, length });
  } else if (!recognizedOpening(paragraph)) {
    const length = recognizeOpening(written, part)?.length ?? 0;
    if (length > 0) edits.push({ kind: "setOpening", paragraph: id, length });
  }
  return edits;
}

import { endingOf } from "./ends.js";
import { recognizedOpening } from "./openings.js";
import type { ParagraphText } from "./runs.js";

/**
 * Whether a paragraph reads as one of the other part, by its opening and by the mark at its end: “Recalling …,” among
 * the operative paragraphs, “Requests …;” in the preamble.
 */
export function isMisplaced(paragraph: ParagraphText): boolean {
  const { part, level, words } = paragraph;
  if (part === null || level > 0) return false;
  return endingOf(words).mark === (part === "operative" ? "," : ";") && recognizedOpening(paragraph)?.part === other[part];
}

const other = { preambular: "operative", operative: "preambular" } as const;

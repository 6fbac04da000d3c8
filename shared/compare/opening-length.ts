import type { InlineText, NumberedParagraph } from "../document/index.js";
import { recognizeOpening } from "../language/index.js";

/**
 * Characters of a paragraph's opening words, from the start of its text: those marked, or else what the lexicon takes for
 * them; 0 where there are none, as in annexes and most sub-paragraphs.
 */
export function openingLength(
  { node, level, place }: Pick<NumberedParagraph, "node" | "level" | "place">,
  { text, opening }: Pick<InlineText, "text" | "opening">,
): number {
  if (opening) return opening.to;
  if (level > 0 || place === "annex") return 0;
  return recognizeOpening(text, node.type.name === "preambularParagraph" ? "preambular" : "operative")?.length ?? 0;
}

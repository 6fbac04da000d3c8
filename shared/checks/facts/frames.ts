import type { DecisionFacts } from "./layout.js";
import { paragraphsOf, recognizedOpening } from "./openings.js";
import type { ParagraphText } from "./runs.js";

/**
 * The operative paragraphs that say for themselves what the organ does. Those after "Resolves that:" or "Adopts the
 * following declaration:" with nothing below it are what is resolved or declared, up to the next that opens as
 * resolutions do.
 */
export function speakingParagraphs(decision: DecisionFacts): ParagraphText[] {
  let framed = false;
  return paragraphsOf(decision, "operative").filter((paragraph) => {
    const { words, following } = paragraph;
    if (recognizedOpening(paragraph)?.basis === "lexicon") framed = false;
    const speaks = !framed;
    framed ||= following === "paragraph" && words.text.trimEnd().endsWith(":");
    return speaks;
  });
}

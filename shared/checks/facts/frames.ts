import type { DecisionFacts } from "./layout.js";
import { paragraphsOf } from "./openings.js";
import type { ParagraphText } from "./runs.js";

/**
 * The operative paragraphs that say for themselves what the organ does. Those after "Resolves that:" or "Adopts the
 * following declaration:" with nothing below it are what is resolved or declared, and read on from there.
 */
export function speakingParagraphs(decision: DecisionFacts): ParagraphText[] {
  const operative = paragraphsOf(decision, "operative");
  const frame = operative.findIndex(({ words, following }) => following === "paragraph" && words.text.trimEnd().endsWith(":"));
  return frame < 0 ? operative : operative.slice(0, frame + 1);
}

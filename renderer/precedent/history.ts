import type { Suggestion } from "../../shared/precedent/answers.js";
import type { Passage } from "../../shared/precedent/index.js";
import { relatedRatio } from "../../shared/text/index.js";

const longestHistory = 5;

/**
 * How a paragraph has come down: of each resolution the passage most like it, oldest first, the latest five. Passages
 * that share no more than chance are no history, nor is one resolution alone; and what was adopted on one day stands
 * side by side, so that of it only the nearest counts. `suggestions` come nearest first.
 */
export function historyOf(suggestions: readonly Suggestion[]): Passage[] {
  const nearest = new Map<string, Passage>();
  for (const { passage, score } of suggestions) {
    if (score >= relatedRatio && passage.adopted !== "" && !nearest.has(passage.adopted)) nearest.set(passage.adopted, passage);
  }
  if (nearest.size < 2) return [];
  return [...nearest.values()].toSorted((a, b) => (a.adopted < b.adopted ? -1 : 1)).slice(-longestHistory);
}

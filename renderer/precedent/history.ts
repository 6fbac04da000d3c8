import type { Passage, Suggestion } from "../../shared/precedent/index.js";
import { relatedRatio } from "../../shared/text/index.js";

/**
 * How a paragraph has come down: of each resolution the passage most like it, oldest first. Passages that share no more
 * than chance are no history; nor is one resolution alone.
 */
export function historyOf(suggestions: readonly Suggestion[]): Passage[] {
  const nearest = new Map<string, Passage>();
  for (const { passage, score } of suggestions) {
    if (score >= relatedRatio && passage.adopted !== "" && !nearest.has(passage.resolution)) nearest.set(passage.resolution, passage);
  }
  if (nearest.size < 2) return [];
  return [...nearest.values()].toSorted((a, b) => (a.adopted < b.adopted ? -1 : 1));
}

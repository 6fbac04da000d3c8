import { clauseHistory } from "../../shared/compare/index.js";
import type { Suggestion } from "../../shared/precedent/answers.js";
import type { Passage } from "../../shared/precedent/index.js";

const longestHistory = 5;

/**
 * How a paragraph has come down, by the rule of `clauseHistory`: of each day of adoption the passage most like it, oldest
 * first, the latest five. One resolution alone is no history. `suggestions` come nearest first.
 */
export function historyOf(suggestions: readonly Suggestion[], words: string): Passage[] {
  const passages = clauseHistory(words, suggestions).flatMap((step) => step.passages);
  return passages.length < 2 ? [] : passages.slice(-longestHistory);
}

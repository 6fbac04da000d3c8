import { grouped } from "../../util/grouped.js";
import type { Completion, CompletionOptions } from "../answers.js";
import type { SegmentSet } from "../index/segment-set.js";
import { followers, type Occurrence } from "./followers.js";
import { phraseFrom } from "./phrase.js";
import { typedText } from "./typed-text.js";

/** Words of context that a continuation must follow: as many as the library knows, two at least. */
const longestContext = 6;
const shortestContext = 2;

/**
 * Wording that the library has after the last words typed, the most used first and then the latest. As many words of
 * context as the library knows decide; a text of few words is looked for at the beginning of passages first.
 */
export function continuations(set: SegmentSet, text: string, { limit, language }: CompletionOptions): Completion[] {
  const { words, unfinished, marks } = typedText(text);
  if (words.length === 0) return [];
  const goesOn = { unfinished, marks, language };
  if (words.length <= longestContext) {
    const found = completed(followers(set, words, { ...goesOn, fromStart: true }), unfinished, limit);
    if (found.length > 0) return found;
  }
  for (let length = Math.min(longestContext, words.length); length >= shortestContext; length--) {
    const found = completed(followers(set, words.slice(-length), { ...goesOn, fromStart: false }), unfinished, limit);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * A completion for each next word. Where the library mostly has the typed word as it is, that is a whole word, and none it
 * could only begin is offered: "to" does not become "towards".
 */
function completed(occurrences: readonly Occurrence[], unfinished: string, limit: number): Completion[] {
  const byWord = grouped(occurrences, ({ words }) => words[0]!.word);
  const whole = byWord.has(unfinished) ? phraseFrom(byWord.get(unfinished)!).first : 0;
  return [...byWord]
    .map(([word, group]) => ({ word, ...phraseFrom(group) }))
    .filter(({ word, text, first }) => (word === unfinished ? text.toLowerCase() !== unfinished : first > whole))
    .toSorted((left, right) => right.first - left.first || right.count - left.count || right.day - left.day)
    .slice(0, limit)
    .map(({ text, count, latest }) => ({
      kind: "continuation",
      replaces: unfinished.length,
      text,
      count,
      source: latest.member.segment.passage(latest.passage),
    }));
}

import { type MatchingRun, relatedRatio, runsRatio, type SequenceMatcher, sequenceMatcher } from "../text/index.js";
import { exactMatches } from "./exact-matches.js";
import { wordOverlap } from "./overlap.js";
import { extractSource, phraseEvidence, phraseIndex } from "./phrases.js";

/** A sequence of the earlier text that the later one's words come from. */
export interface SourceMatch {
  /** Index into the earlier sequences. */
  readonly index: number;
  readonly ratio: number;
}

/**
 * As many earlier sequences are compared with a later one word by word, the most promising first. In a real text only a
 * handful share enough words; a thousand times the same paragraph but for its number is cut short.
 */
const mostCompared = 40;

/** Ratios closer than this are a tie, which the order of the text decides. */
const tie = 0.02;

/**
 * For every later sequence of words the earlier ones it comes from, best first; none where it is new.
 *
 * The first source is the one with the highest word-sequence ratio, if that says they are related, or else the one
 * whose phrases the later sequence mostly consists of (a short extract from a long paragraph). Further sources are
 * those that have phrases no better source explains. Neither part nor verb nor position excludes anything: paragraphs
 * move from the operative part to the preamble, and verbs are what negotiation changes.
 */
export function matchSequences(earlier: readonly (readonly string[])[], later: readonly (readonly string[])[]): SourceMatch[][] {
  const same = exactMatches(earlier);
  const overlap = wordOverlap(earlier, relatedRatio);
  const phrases = phraseIndex(earlier);
  const matchers: SequenceMatcher<string>[] = [];
  let expected = 0;
  return later.map((words) => {
    const equal = same(words, expected);
    if (equal !== null) {
      expected = equal + 1;
      return [{ index: equal, ratio: 1 }];
    }
    const compared = new Map<number, readonly MatchingRun[]>();
    const runsWith = (index: number): readonly MatchingRun[] => {
      const known = compared.get(index);
      if (known) return known;
      matchers[index] ??= sequenceMatcher(earlier[index]!);
      const runs = matchers[index].runs(words);
      compared.set(index, runs);
      return runs;
    };
    const sourceAt = (index: number): SourceMatch => ({ index, ratio: runsRatio(runsWith(index), words.length + earlier[index]!.length) });
    let best: SourceMatch | null = null;
    for (const { index, bound } of overlap(words, expected).slice(0, mostCompared)) {
      if (best && bound < best.ratio - tie) break;
      const candidate = sourceAt(index);
      if (candidate.ratio >= relatedRatio && (!best || isBetter(candidate, best, expected))) best = candidate;
    }
    const first = best?.index ?? extractSource(phrases, words, runsWith);
    if (first === null) return [];
    expected = first + 1;
    return [first, ...phraseEvidence(phrases, words, first, runsWith)].map(sourceAt);
  });
}

function isBetter(candidate: SourceMatch, best: SourceMatch, expected: number): boolean {
  if (Math.abs(candidate.ratio - best.ratio) > tie) return candidate.ratio > best.ratio;
  return Math.abs(candidate.index - expected) < Math.abs(best.index - expected);
}

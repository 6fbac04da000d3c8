import type { MatchingRun } from "../text/index.js";

/** Words in a row that make a phrase worth calling evidence. */
const phraseLength = 4;

/** A further source explains at least this many words that no better one does, and this share of the paragraph. */
const furtherWords = 10;
const furtherShare = 0.2;

/** Without a related paragraph, phrases of one source must make up this share of a paragraph that is taken from it. */
const extractShare = 0.6;

/** Which sequences contain a row of `phraseLength` words. */
export type PhraseIndex = ReadonlyMap<string, readonly number[]>;

/** Indexes every row of words of every sequence. */
export function phraseIndex(sequences: readonly (readonly string[])[]): PhraseIndex {
  const phrases = new Map<string, number[]>();
  sequences.forEach((words, index) => {
    for (const phrase of phrasesOf(words)) {
      const known = phrases.get(phrase);
      if (!known) phrases.set(phrase, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return phrases;
}

function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let at = 0; at + phraseLength <= words.length; at++) yield words.slice(at, at + phraseLength).join(" ");
}

/** The least number of rows that `furtherWords` words in runs of a phrase's length contain. */
const leastPhrases = 3;

/**
 * The sequences, beyond the best one, that have phrases of `words` which the best one and each other do not explain;
 * those that explain most first. Scattered single words explain nothing.
 */
export function phraseEvidence(
  phrases: PhraseIndex,
  words: readonly string[],
  best: number,
  runsWith: (index: number) => readonly MatchingRun[],
): number[] {
  const open = new Uint8Array(words.length).fill(1);
  const candidates = new Map([best, ...sharingPhrases(phrases, words)].map((index) => [index, longRuns(runsWith(index))]));
  const found: number[] = [];
  let next: number | null = best;
  while (next !== null) {
    for (const run of candidates.get(next) ?? []) open.fill(0, run.a, run.a + run.length);
    candidates.delete(next);
    next = mostTelling(candidates, open, Math.max(furtherWords, furtherShare * words.length));
    if (next !== null) found.push(next);
  }
  return found;
}

/** The sequence whose phrases make up most of `words`, or null where none has enough of them. */
export function extractSource(
  phrases: PhraseIndex,
  words: readonly string[],
  runsWith: (index: number) => readonly MatchingRun[],
): number | null {
  const candidates = new Map<number, readonly MatchingRun[]>();
  for (const index of sharingPhrases(phrases, words)) candidates.set(index, longRuns(runsWith(index)));
  return mostTelling(candidates, new Uint8Array(words.length).fill(1), Math.max(furtherWords, extractShare * words.length));
}

/** As many sequences are looked at, those that share most phrases. */
const mostLookedAt = 40;

function sharingPhrases(phrases: PhraseIndex, words: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const phrase of phrasesOf(words)) for (const index of phrases.get(phrase) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  const sharing = [...counts].filter(([, count]) => count >= leastPhrases);
  return sharing
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, mostLookedAt)
    .map(([index]) => index);
}

const longRuns = (runs: readonly MatchingRun[]): MatchingRun[] => runs.filter((run) => run.length >= phraseLength);

/** The candidate with most words in phrases that nothing has explained so far, if they are `required` or more. */
function mostTelling(candidates: ReadonlyMap<number, readonly MatchingRun[]>, open: Uint8Array, required: number): number | null {
  let most = 0;
  let telling: number | null = null;
  for (const [index, runs] of candidates) {
    let gain = 0;
    for (const run of runs) {
      const fresh = open.subarray(run.a, run.a + run.length).reduce((sum, flag) => sum + flag, 0);
      if (fresh >= phraseLength) gain += fresh;
    }
    if (gain >= required && gain > most) {
      most = gain;
      telling = index;
    }
  }
  return telling;
}

import { type DiffPiece, type MatchingRun, runsRatio, type SequenceMatcher, sequenceMatcher, wordDiff } from "../text/index.js";
import type { Passage } from "./passage.js";
import { typedText } from "./suggest/typed-text.js";
import type { WordIndex } from "./word-index.js";

/** A passage that resembles a paragraph. */
export interface Suggestion {
  readonly passage: Passage;
  /** 0 to 1: how far the sequence of words agrees. */
  readonly score: number;
  /** From the draft's words to the passage's. */
  readonly differences: readonly DiffPiece[];
}

export interface NearestOptions {
  readonly limit: number;
  /** Symbol of a resolution whose passages are left out, such as the draft's own. */
  readonly exclude?: string;
}

/** Passages that words alone find promising and that are then compared by sequence. */
const shortlistSize = 60;

/** Below this, agreement is chance. */
const leastScore = 0.3;

/** Words in a row that count as a phrase when a part of a passage is looked for. */
const phraseLength = 3;

/** A beginning or a part that agrees is worth a little less than a whole that does. */
const beginningFactor = 0.98;
const partFactor = 0.85;

/**
 * The passages nearest to a paragraph, by word sequence; best first, then the latest adopted. A paragraph that is only
 * half typed is compared with the beginnings of passages too, and its last word may be unfinished.
 */
export function nearest(index: WordIndex, passages: readonly Passage[], text: string, { limit, exclude }: NearestOptions): Suggestion[] {
  const typed = typedText(text);
  const words = typed.unfinished === "" ? typed.words : [...typed.words, typed.unfinished];
  if (words.length === 0) return [];
  const matcher = sequenceMatcher(words);
  return shortlist(index, words, typed.unfinished)
    .filter((at) => passages[at]!.resolution !== exclude || exclude === "")
    .map((at) => ({ passage: passages[at]!, score: score(matcher, index.texts[at]!.words, typed.unfinished) }))
    .filter((candidate) => candidate.score >= leastScore)
    .toSorted((left, right) => right.score - left.score || compareText(right.passage.adopted, left.passage.adopted))
    .slice(0, limit)
    .map(({ passage, score: agreement }) => ({ passage, score: agreement, differences: wordDiff(text, passage.text) }));
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Texts looked at to make the shortlist, word by word from the rarest; what is left then occurs nearly everywhere. */
const shortlistWork = 30_000;

/** The texts that share most, rare words weighing more; a text that begins as the typed one does comes first. */
function shortlist(index: WordIndex, words: readonly string[], unfinished: string): number[] {
  const forms = [...new Set(words)]
    .map((word) => (word === unfinished ? [word, ...index.wordsFrom(word)] : [word]))
    .map((variants) => ({ variants, count: variants.reduce((sum, word) => sum + index.textCount(word), 0) }))
    .toSorted((left, right) => left.count - right.count);
  const weights = new Map<number, number>();
  let work = 0;
  for (const { variants, count } of forms) {
    if (work > 0 && work + count > shortlistWork) break;
    work += count;
    const texts = index.frequencies(variants);
    const weight = index.weight(texts.size);
    for (const text of texts.keys()) weights.set(text, (weights.get(text) ?? 0) + weight);
  }
  for (const [text, weight] of weights) weights.set(text, weight * (1 + sharedBeginning(index.texts[text]!.words, words, unfinished)));
  return [...weights]
    .toSorted(([left, leftWeight], [right, rightWeight]) => rightWeight - leftWeight || left - right)
    .slice(0, shortlistSize)
    .map(([text]) => text);
}

/** How much of the typed words, 0 to 1, a passage begins with. */
function sharedBeginning(passage: readonly string[], words: readonly string[], unfinished: string): number {
  let shared = 0;
  while (shared < words.length && isSame(passage[shared], words[shared]!, shared === words.length - 1 ? unfinished : "")) shared++;
  return shared / words.length;
}

const isSame = (there: string | undefined, typed: string, unfinished: string): boolean =>
  there === typed || (unfinished !== "" && there !== undefined && there.startsWith(unfinished));

/** The best of three: the whole passage, its beginning of the typed length, and phrases of it anywhere. */
function score(typed: SequenceMatcher<string>, passage: readonly string[], unfinished: string): number {
  const words = typed.sequence;
  const other = passage.map((word, at) => (at === words.length - 1 && isSame(word, unfinished, unfinished) ? unfinished : word));
  const runs = typed.runs(other);
  const whole = runsRatio(runs, words.length + other.length);
  const started = typed.ratio(other.slice(0, words.length));
  const phrases = length(runs.filter((run) => run.length >= phraseLength)) / words.length;
  return Math.max(whole, beginningFactor * started, partFactor * phrases);
}

const length = (runs: readonly MatchingRun[]): number => runs.reduce((sum, run) => sum + run.length, 0);

import { type MatchingRun, runsRatio, sequenceMatcher } from "../../text/index.js";

/** Words in a row that count as a phrase when a part of a passage is looked for. */
const phraseLength = 3;

/** A beginning or a part that agrees is worth a little less than a whole that does. */
const beginningFactor = 0.98;
const partFactor = 0.85;

/** Measures how far the words of passages agree with those of one paragraph, 0 to 1. */
export interface Agreement {
  /** What the measure cannot exceed, from the words alone whatever their order; costs little. */
  bound(passage: readonly number[]): number;
  /** The best of three: the whole passage, its beginning of the paragraph's length, and phrases of it anywhere. */
  measure(passage: readonly number[]): number;
}

/** @param paragraph its words as numbers; passages use the same for the same words, and any negative ones for others. */
export function agreementWith(paragraph: readonly number[]): Agreement {
  const matcher = sequenceMatcher(paragraph);
  const length = paragraph.length;
  const counts = new Int32Array(Math.max(0, ...paragraph) + 1);
  for (const word of paragraph) counts[word]!++;
  const left = new Int32Array(counts.length);

  /** Words in common, counted as often as both have them. */
  const shared = (passage: readonly number[], to: number): number => {
    left.set(counts);
    let common = 0;
    for (let at = 0; at < to; at++) {
      const word = passage[at]!;
      if (word >= 0 && left[word]! > 0) {
        left[word]!--;
        common++;
      }
    }
    return common;
  };

  return {
    bound(passage) {
      const all = shared(passage, passage.length);
      const whole = (2 * all) / (length + passage.length);
      const started = passage.length > length ? (beginningFactor * shared(passage, length)) / length : 0;
      return Math.max(whole, started, (partFactor * all) / length);
    },
    measure(passage) {
      const runs = matcher.runs(passage);
      const whole = runsRatio(runs, length + passage.length);
      const started = passage.length > length ? beginningFactor * matcher.ratio(passage.slice(0, length)) : 0;
      const phrases = wordsIn(runs.filter((run) => run.length >= phraseLength)) / length;
      return Math.max(whole, started, partFactor * phrases);
    },
  };
}

const wordsIn = (runs: readonly MatchingRun[]): number => runs.reduce((sum, run) => sum + run.length, 0);

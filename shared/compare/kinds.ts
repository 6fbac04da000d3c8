import { type Replacement, relatedRatio } from "../text/index.js";
import type { AlignmentKind } from "./alignment.js";
import { isTechnicalUpdate } from "./technical-update.js";
import type { Unit } from "./units.js";

/** Below this ratio less than half of the words are common: what remains is the idea rather than the text. */
const halfRewritten = 0.5;

/** A change of so many words, or of this share of them, is minor. */
const minorWords = 2;
const minorShare = 0.05;

/**
 * How a paragraph relates to its sources, given the changes from the best one. Minor is what a delegate would let pass:
 * other punctuation, one or two words, figures brought up to date.
 */
export function kindOf(target: Unit, best: Unit | null, ratio: number, sources: number, changes: readonly Replacement[]): AlignmentKind {
  if (!best) return "new";
  if (sources > 1) return "composite";
  if (ratio === 1) return withoutFurniture(target.text) === withoutFurniture(best.text) ? "identical" : "minor";
  const longer = Math.max(target.words.length, best.words.length);
  const common = (ratio * (target.words.length + best.words.length)) / 2;
  if (Math.round(longer - common) <= Math.max(minorWords, minorShare * longer) && ratio > halfRewritten) return "minor";
  if (changes.length > 0 && changes.every(isTechnicalUpdate) && ratio >= relatedRatio) return "minor";
  return ratio < halfRewritten ? "substantially-modified" : "modified";
}

/** Without the quotation marks of a quoted draft and the mark a paragraph's place gives to its end. */
const withoutFurniture = (text: string): string =>
  text
    .replace(/[“”„"]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[,;:.]+(?: and)?$/, "");

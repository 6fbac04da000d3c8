import type { Term } from "../index/dictionary.js";
import type { Segment } from "../index/segment.js";
import type { WordingSet } from "./wording-sets.js";

/** Longer texts, in words, count as so long. */
export const longestCounted = 1023;

/** A term of a segment, and what it adds at most to a score: what it would if it stood in a text over and over. */
interface WeighedTerm {
  readonly term: Term;
  readonly most: number;
}

interface CommonTerm {
  readonly frequencies: Uint8Array;
  readonly highest: number;
  readonly most: number;
}

/**
 * BM25 of the wordings of one segment. Rare words are counted for all wordings at once. Common ones tell little and stand
 * nearly everywhere: they are looked up for those wordings only that are still in question (the idea of MaxScore; Turtle
 * and Flood, 1995).
 */
export class Scores {
  private readonly common: CommonTerm[] = [];
  /** What the common words add at most to a text of a length. */
  private readonly mostOfCommon: Float64Array;
  private readonly lengths: Uint16Array;

  /**
   * @param norms what a length in words does to a score.
   * @param rare room for what the rare words of each wording add up to; nobody else writes to it as long as one asks.
   */
  constructor(
    segment: Segment,
    terms: readonly WeighedTerm[],
    private readonly norms: Float32Array,
    private readonly rare: Float64Array,
    wordings: WordingSet,
  ) {
    rare.fill(0, 0, segment.wordings);
    this.lengths = segment.lengths;
    for (const { term, most } of terms) {
      const frequencies = segment.frequencies(term);
      if (frequencies) this.common.push({ frequencies, highest: segment.highestFrequency(term), most });
      else this.count(segment, term, most, wordings);
    }
    this.mostOfCommon = new Float64Array(norms.length);
    for (const { highest, most } of this.common) {
      for (let length = 0; length < norms.length; length++) this.mostOfCommon[length]! += (most * highest) / (highest + norms[length]!);
    }
  }

  /** What the score of a wording cannot exceed; costs next to nothing. */
  bound(wording: number): number {
    return this.rare[wording]! + this.mostOfCommon[Math.min(this.lengths[wording]!, longestCounted)]!;
  }

  /** The score of a wording. Rounded, so that equal wordings of two segments are equally good, whichever words are common there. */
  of(wording: number): number {
    const norm = this.norm(wording);
    let score = this.rare[wording]!;
    for (const { frequencies, most } of this.common) score += (most * frequencies[wording]!) / (frequencies[wording]! + norm);
    return Math.fround(score);
  }

  private count(segment: Segment, term: Term, most: number, among: WordingSet): void {
    const { rare } = this;
    const postings = segment.postings(term);
    // Few wordings are gone to one by one, many are passed with all others.
    if (among.length * 8 < term.count) {
      for (const wording of among) {
        if (postings.seek(wording)) rare[wording]! += (most * postings.frequency) / (postings.frequency + this.norm(wording));
      }
      return;
    }
    while (postings.nextBlock()) {
      const { size, wordings, frequencies } = postings;
      for (let index = 0; index < size; index++) {
        const wording = wordings[index]!;
        rare[wording]! += (most * frequencies[index]!) / (frequencies[index]! + this.norm(wording));
      }
    }
  }

  private norm(wording: number): number {
    return this.norms[Math.min(this.lengths[wording]!, longestCounted)]!;
  }
}

import type { Term } from "../index/dictionary.js";
import type { Segment } from "../index/segment.js";
import type { SegmentSet } from "../index/segment-set.js";
import { longestPrefixList } from "./places.js";
import { type QueryNode, textTerms } from "./query.js";
import type { WordingSet } from "./wording-sets.js";

/** Okapi BM25 with the usual parameters (Robertson and Zaragoza, 2009). */
const saturation = 1.2;
const lengthShare = 0.75;

const longestCounted = 1023;

/** A word, or all words that begin so, and how much it tells to have it. */
interface Weighed {
  readonly word: string;
  readonly prefix: boolean;
  readonly weight: number;
}

/** Scores wordings by the words of a query: BM25, the words of a phrase each by itself. */
export class Ranking {
  private readonly terms: readonly Weighed[];
  /** What a length, in words, does to the score; longer texts count as so long. */
  private readonly norms: Float32Array;

  constructor(
    private readonly set: SegmentSet,
    root: QueryNode,
  ) {
    this.norms = Float32Array.from({ length: longestCounted + 1 }, (_, length) => {
      return saturation * (1 - lengthShare + (lengthShare * length) / set.averageLength);
    });
    const words = new Set<string>();
    const starts = new Set<string>();
    for (const term of textTerms(root)) {
      if (term.kind === "prefix") starts.add(term.start);
      else for (const word of term.kind === "phrase" ? term.words : [term.word]) words.add(word);
    }
    this.terms = [
      ...[...words].map((word) => ({ word, prefix: false, weight: set.weight(set.count(word)) })),
      ...[...starts].map((word) => ({ word, prefix: true, weight: set.weight(this.countFrom(word)) })),
    ];
  }

  /** The score of each wording of a segment's set. */
  scores(segment: Segment, wordings: WordingSet): Float32Array {
    const all = new Float32Array(segment.wordings);
    const { lengths } = segment;
    const { norms } = this;
    for (const { word, prefix, weight } of this.terms) {
      const most = weight * (saturation + 1);
      for (const term of this.entries(segment, word, prefix)) {
        const postings = segment.postings(term);
        // Few wordings are gone to one by one, many are passed with all others.
        if (wordings.length * 8 < term.count) {
          for (const wording of wordings) {
            if (!postings.seek(wording)) continue;
            const { frequency } = postings;
            all[wording]! += (most * frequency) / (frequency + norms[Math.min(lengths[wording]!, longestCounted)]!);
          }
        } else {
          while (postings.nextBlock()) {
            const { size, wordings: block, frequencies } = postings;
            for (let index = 0; index < size; index++) {
              const wording = block[index]!;
              const frequency = frequencies[index]!;
              all[wording]! += (most * frequency) / (frequency + norms[Math.min(lengths[wording]!, longestCounted)]!);
            }
          }
        }
      }
    }
    const scores = new Float32Array(wordings.length);
    for (let index = 0; index < scores.length; index++) scores[index] = all[wordings[index]!]!;
    return scores;
  }

  private entries(segment: Segment, word: string, prefix: boolean): Term[] {
    if (prefix) return segment.dictionary.from(word, longestPrefixList);
    const term = segment.dictionary.find(word);
    return term ? [term] : [];
  }

  private countFrom(start: string): number {
    const count = this.set.members.reduce(
      (sum, { segment }) => sum + this.entries(segment, start, true).reduce((terms, term) => terms + term.count, 0),
      0,
    );
    return Math.min(count, this.set.wordings);
  }
}

import type { Term } from "../index/dictionary.js";
import type { Segment } from "../index/segment.js";
import type { SegmentSet } from "../index/segment-set.js";
import { type QueryNode, textTerms } from "./query.js";
import { longestCounted, Scores } from "./scores.js";
import type { WordingSet } from "./wording-sets.js";
import { longestPrefixList } from "./wordings-with.js";

/** Okapi BM25 with the usual parameters (Robertson and Zaragoza, 2009). */
const saturation = 1.2;
const lengthShare = 0.75;

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
  /** What scores are added up in, of one segment after the other: to make room for each anew takes longer than to add. */
  private readonly sums: Float64Array;

  constructor(
    private readonly set: SegmentSet,
    root: QueryNode,
  ) {
    this.norms = Float32Array.from({ length: longestCounted + 1 }, (_, length) => {
      return saturation * (1 - lengthShare + (lengthShare * length) / set.averageLength);
    });
    this.sums = new Float64Array(Math.max(0, ...set.members.map(({ segment }) => segment.wordings)));
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

  /** The scores of a segment's wordings, of which some are in question; valid until those of another are asked for. */
  scores(segment: Segment, wordings: WordingSet): Scores {
    const terms = this.terms.flatMap(({ word, prefix, weight }) =>
      this.entries(segment, word, prefix).map((term) => ({ term, most: weight * (saturation + 1) })),
    );
    return new Scores(segment, terms, this.norms, this.sums, wordings);
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

import { isCommon } from "../index/common.js";
import type { Term } from "../index/dictionary.js";
import { pairLabel } from "../index/labels.js";
import type { Postings } from "../index/postings.js";
import type { Segment } from "../index/segment.js";

/** A term that stands in a row, so many words after the first. */
interface Step {
  readonly term: Term;
  readonly at: number;
}

/**
 * Words in a row as terms of a segment: of common words, two that stand side by side are one. Null where the segment lacks
 * one of them.
 */
export function stepsOf({ dictionary, wordings }: Segment, words: readonly string[]): Step[] | null {
  const terms = words.map((word) => dictionary.find(word));
  const areCommon = terms.map((term) => term !== null && isCommon(term.count, wordings));
  const steps: Step[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = areCommon[at] && areCommon[at + 1] ? at : areCommon[at] && areCommon[at - 1] ? at - 1 : null;
    const term = first === null ? terms[at] : dictionary.find(pairLabel(words[first]!, words[first + 1]!));
    if (!term) return null;
    steps.push({ term, at: first ?? at });
    if (first === at) at++;
  }
  return steps;
}

/** A step, and where its term stands; of one that occurs twice, "the cause of the war", both share the postings. */
interface Trace {
  readonly postings: Postings;
  readonly at: number;
}

/** Reads where words stand in a row, wording by wording; wordings are asked for in rising order. */
export class RowReader {
  /** Where the rows begin that were read last. */
  starts = new Uint32Array(64);
  /** One for each term, the rarest first: most wordings that lack any lack that one. */
  private readonly postings: readonly Postings[];
  private readonly rarest: Trace;
  private readonly others: readonly Trace[];
  /** For each of the others up to which of its places it has been read. */
  private readonly read: number[];

  constructor(segment: Segment, steps: readonly Step[]) {
    const byRank = new Map<number, Postings>();
    const [rarest, ...others] = steps
      .toSorted((left, right) => left.term.count - right.term.count)
      .map(({ term, at }): Trace => {
        const postings = byRank.get(term.rank) ?? segment.postings(term);
        byRank.set(term.rank, postings);
        return { postings, at };
      });
    this.postings = [...byRank.values()];
    this.rarest = rarest!;
    this.others = others;
    this.read = others.map(() => 0);
  }

  /** How many such rows a wording has; where they begin are so many of `starts`, rising. */
  rowsIn(wording: number): number {
    const { postings, rarest, read } = this;
    for (let index = 0; index < postings.length; index++) if (!postings[index]!.seek(wording)) return 0;
    for (let index = 0; index < postings.length; index++) postings[index]!.readPlaces();
    read.fill(0);
    const { places, placeCount } = rarest.postings;
    if (this.starts.length < placeCount) this.starts = new Uint32Array(placeCount * 2);
    let size = 0;
    for (let at = 0; at < placeCount; at++) {
      const first = places[at]! - rarest.at;
      if (first >= 0 && this.goesOnFrom(first)) this.starts[size++] = first;
    }
    return size;
  }

  /** Whether all other words stand where they must if the row begins there. */
  private goesOnFrom(first: number): boolean {
    const { others, read } = this;
    for (let index = 0; index < others.length; index++) {
      const { postings, at } = others[index]!;
      const { places, placeCount } = postings;
      const wanted = first + at;
      let next = read[index]!;
      while (next < placeCount && places[next]! < wanted) next++;
      read[index] = next;
      if (next === placeCount || places[next] !== wanted) return false;
    }
    return true;
  }
}

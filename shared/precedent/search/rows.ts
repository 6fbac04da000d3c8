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

/** Words in a row as terms of a segment. */
export interface Row {
  /** All terms that a wording with the row has, the rarest first: of common words, each two that stand side by side. */
  readonly terms: readonly Term[];
  /** As many of them as have each of the words, and of those the rarest. */
  readonly steps: readonly Step[];
}

/** Null where the segment lacks one of the words, or two of them side by side. */
export function rowOf({ dictionary, wordings }: Segment, words: readonly string[]): Row | null {
  const terms = words.map((word) => dictionary.find(word));
  const areCommon = terms.map((term) => term !== null && isCommon(term.count, wordings));
  const all: (Step & { readonly length: number })[] = [];
  for (let at = 0; at < words.length; at++) {
    const isFirst = areCommon[at] === true && areCommon[at + 1] === true;
    // The last of some common words stands with the one before.
    if (!isFirst && areCommon[at] === true && areCommon[at - 1] === true) continue;
    const term = isFirst ? dictionary.find(pairLabel(words[at]!, words[at + 1]!)) : terms[at]!;
    if (!term) return null;
    all.push({ term, at, length: isFirst ? 2 : 1 });
  }
  all.sort((left, right) => left.term.count - right.term.count);
  const had = new Set<number>();
  const steps = all.filter(({ at, length }) => {
    const before = had.size;
    for (let word = at; word < at + length; word++) had.add(word);
    return had.size > before;
  });
  return { terms: all.map(({ term }) => term), steps };
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

  constructor(segment: Segment, { steps }: Row) {
    const byRank = new Map<number, Postings>();
    const [rarest, ...others] = steps.map(({ term, at }): Trace => {
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

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
  /** No more of them than it takes to have each of the words, the rarest first. */
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
  return { terms: all.map(({ term }) => term), steps: withoutNeedless(all) };
}

/** Steps, the rarest first, without those whose words others have as well: of "of the", "the United" and "United Nations" two. */
function withoutNeedless(all: readonly (Step & { readonly length: number })[]): Step[] {
  let steps = all;
  for (const step of all) {
    const others = steps.filter((each) => each !== step);
    const isHad = (word: number): boolean => others.some(({ at, length }) => word >= at && word < at + length);
    if (isHad(step.at) && isHad(step.at + step.length - 1)) steps = others;
  }
  return [...steps];
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
  /** Of the common terms, how often each wording has them: that is known without looking into postings. */
  private readonly common: readonly Uint8Array[];
  /** One for each term of the steps, the rarest first: most wordings that lack any lack that one. */
  private readonly postings: readonly Postings[];
  private readonly rarest: Trace;
  private readonly others: readonly Trace[];
  /** For each of the others up to which of its places it has been read. */
  private readonly read: number[];

  constructor(segment: Segment, { terms, steps }: Row) {
    this.common = terms.flatMap((term) => segment.frequencies(term) ?? []);
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
    const { common, postings, rarest, read } = this;
    for (let index = 0; index < common.length; index++) if (common[index]![wording] === 0) return 0;
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

import { isCommon } from "../index/common.js";
import type { Term } from "../index/dictionary.js";
import { pairLabel } from "../index/labels.js";
import type { Postings } from "../index/postings.js";
import type { Segment } from "../index/segment.js";
import { markedAmong, markedWordings, type WordingSet } from "./wording-sets.js";

/** Words that begin so: no prefix stands for more terms than these. */
export const longestPrefixList = 400;

/** All wordings that have a term, or those of them that are in a set. */
export function wordingsWith(segment: Segment, term: Term, within: WordingSet | null): WordingSet {
  const frequencies = segment.frequencies(term);
  if (frequencies) return within ? markedAmong(within, frequencies) : markedWordings(frequencies);
  const postings = segment.postings(term);
  if (within && within.length * 4 < term.count) {
    const found = new Uint32Array(within.length);
    let size = 0;
    for (const wording of within) if (postings.seek(wording)) found[size++] = wording;
    return found.subarray(0, size);
  }
  const all = new Uint32Array(term.count);
  for (let size = 0; postings.nextBlock(); size += postings.size) all.set(postings.wordings.subarray(0, postings.size), size);
  return within ? common(all, within) : all;
}

/** The wordings that have any of the terms, or those of them that are in a set. */
export function wordingsWithAny(segment: Segment, terms: readonly Term[], within: WordingSet | null): WordingSet {
  let marks: Uint8Array | null = null;
  for (const term of terms) {
    const frequencies = segment.frequencies(term);
    if (frequencies && marks) for (let wording = 0; wording < marks.length; wording++) marks[wording]! |= frequencies[wording]!;
    else if (frequencies) marks = frequencies.slice();
  }
  marks ??= new Uint8Array(segment.wordings);
  for (const term of terms) {
    if (isCommon(term.count, segment.wordings)) continue;
    const postings = segment.postings(term);
    while (postings.nextBlock()) for (let index = 0; index < postings.size; index++) marks[postings.wordings[index]!] = 1;
  }
  return within ? markedAmong(within, marks) : markedWordings(marks);
}

function common(one: WordingSet, other: WordingSet): WordingSet {
  const found = new Uint32Array(Math.min(one.length, other.length));
  let size = 0;
  let at = 0;
  for (const wording of one) {
    while (at < other.length && other[at]! < wording) at++;
    if (other[at] === wording) found[size++] = wording;
  }
  return found.subarray(0, size);
}

/** The wordings that have all of the terms, from the rarest on. */
export function wordingsWithAll(segment: Segment, terms: readonly Term[], within: WordingSet | null): WordingSet | null {
  let set = within;
  for (const term of terms.toSorted((left, right) => left.count - right.count)) set = wordingsWith(segment, term, set);
  return set;
}

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

/** Reads where words stand in a row, wording by wording; wordings are asked for in rising order. */
export class RowReader {
  /** Postings of the steps, the rarest first, each once: "the cause of the war" has two places for one. */
  private readonly postings: readonly Postings[];
  private readonly ranks: readonly number[];
  private readonly rarest: number;
  private found = new Uint32Array(64);

  constructor(
    segment: Segment,
    private readonly steps: readonly Step[],
  ) {
    const terms = steps.map(({ term }) => term);
    const distinct = [...new Map(terms.map((term) => [term.rank, term])).values()].toSorted((left, right) => left.count - right.count);
    this.postings = distinct.map((term) => segment.postings(term));
    this.ranks = terms.map(({ rank }) => distinct.findIndex((term) => term.rank === rank));
    this.rarest = terms.reduce((best, term, index) => (term.count < terms[best]!.count ? index : best), 0);
  }

  /** The places of the first word of every such row; valid until the next call. */
  places(wording: number): Uint32Array {
    for (const postings of this.postings) if (!postings.seek(wording)) return nowhere;
    const { ranks, rarest, steps } = this;
    const before = steps[rarest]!.at;
    const firsts = this.postings[ranks[rarest]!]!.placesHere();
    if (this.found.length < firsts.length) this.found = new Uint32Array(firsts.length * 2);
    let size = 0;
    for (const place of firsts) if (place >= before) this.found[size++] = place - before;
    for (let index = 0; index < ranks.length && size > 0; index++) {
      if (index === rarest) continue;
      const there = this.postings[ranks[index]!]!.placesHere();
      let kept = 0;
      let at = 0;
      for (let each = 0; each < size; each++) {
        const wanted = this.found[each]! + steps[index]!.at;
        while (at < there.length && there[at]! < wanted) at++;
        if (there[at] === wanted) this.found[kept++] = this.found[each]!;
      }
      size = kept;
    }
    return this.found.subarray(0, size);
  }
}

const nowhere = new Uint32Array(0);

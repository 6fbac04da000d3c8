import { isCommon } from "../index/common.js";
import type { Term } from "../index/dictionary.js";
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

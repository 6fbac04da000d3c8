import { Best } from "../index/best.js";
import type { Term } from "../index/dictionary.js";
import { startPrefix } from "../index/labels.js";
import type { Segment } from "../index/segment.js";
import type { Member, SegmentSet } from "../index/segment-set.js";

/** What is looked for: the distinct words of a paragraph. */
export interface Wanted {
  readonly words: readonly string[];
  /** The last word where it may be unfinished, or "". */
  readonly unfinished: string;
}

/** One thing that tells passages apart: a word in any of its forms, or a beginning. */
interface Sign {
  /** Its terms in each segment, in the order of the set's members. */
  readonly terms: readonly (readonly Term[])[];
  /** Wordings that have it. */
  readonly count: number;
  readonly weight: number;
}

/** Postings looked at, sign by sign from the rarest; what is left then stands nearly everywhere. */
const mostPostings = 150_000;

/** Terms that an unfinished word may become. */
const longestVariantList = 60;
const shortestUnfinished = 2;

/** A part of a wording that agrees is worth somewhat less than a whole that does. */
const partShare = 0.75;

/**
 * The wordings that share most with a paragraph, rare words weighing more, a common beginning counting as a word of its
 * own. What is compared is an estimate of how far they agree: of the whole, or of a part of a longer one.
 * @param accept the newest passage of a wording that may be suggested, or −1.
 */
export function shortlist(set: SegmentSet, wanted: Wanted, size: number, accept: (member: Member, wording: number) => number): number[] {
  const signs = telling(set, wanted);
  const whole = signs.reduce((sum, { weight }) => sum + weight, 0);
  const best = new Best(size);
  const ring = set.sameWords();
  const seen = new Uint8Array(set.wordings);
  // Room for one segment after the other: to make it anew for each takes longer than to add up.
  const room = new Float32Array(Math.max(0, ...set.members.map(({ segment }) => segment.wordings)));
  set.members.forEach((member, index) => {
    const shared = sharedWeights(member.segment, signs, index, room);
    offer({ member, shared, whole, length: wanted.words.length, accept }, best, ring, seen);
  });
  return best.sorted().map(({ id }) => id);
}

/** What the wordings of a segment share with a paragraph of some length, whose signs weigh so much as a whole. */
interface Shared {
  readonly member: Member;
  readonly shared: Float32Array;
  readonly whole: number;
  readonly length: number;
  readonly accept: (member: Member, wording: number) => number;
}

/** Offers the wordings of one segment to the best, but those of the same words as one before. */
function offer({ member, shared, whole, length, accept }: Shared, best: Best, ring: Uint32Array, seen: Uint8Array): void {
  const { lengths } = member.segment;
  let { least } = best;
  // Most wordings share so little that it need not be held against their length: no estimate is twice the part they share.
  let lightest = Math.max(Number.MIN_VALUE, (least * whole) / 2);
  for (let wording = 0; wording < shared.length; wording++) {
    const weight = shared[wording]!;
    if (weight < lightest) continue;
    const part = weight / whole;
    const estimate = Math.max((2 * part * length) / (length + lengths[wording]!), partShare * part);
    if (estimate < least) continue;
    const id = member.offset + wording;
    if (seen[id] === 1) continue;
    const passage = accept(member, wording);
    if (passage < 0) continue;
    for (let next = ring[id]!; next !== id; next = ring[next]!) seen[next] = 1;
    best.add(id, estimate, member.segment.dayOf(passage));
    least = best.least;
    lightest = Math.max(Number.MIN_VALUE, (least * whole) / 2);
  }
}

/** The signs to look for, the rarest first, as many as the work allows; one at least. */
function telling(set: SegmentSet, { words, unfinished }: Wanted): Sign[] {
  const sign = (terms: Sign["terms"]): Sign => {
    const count = Math.min(
      set.wordings,
      terms.reduce((sum, each) => sum + each.reduce((all, term) => all + term.count, 0), 0),
    );
    return { terms, count, weight: set.weight(count) };
  };
  const signs = [...new Set(words)].map((word) => sign(set.members.map(({ segment }) => variants(segment, word, word === unfinished))));
  const start = startPrefix(words, unfinished !== "");
  const beginning = sign(set.members.map(({ segment }) => segment.dictionary.from(start, longestVariantList)));
  const rarestFirst = [...signs, beginning].filter(({ count }) => count > 0).toSorted((left, right) => left.count - right.count);
  let work = 0;
  return rarestFirst.filter(({ count }, index) => {
    work += count;
    return index === 0 || work <= mostPostings;
  });
}

function variants({ dictionary }: Segment, word: string, unfinished: boolean): readonly Term[] {
  if (unfinished && word.length >= shortestUnfinished) return dictionary.from(word, longestVariantList);
  const term = dictionary.find(word);
  return term ? [term] : [];
}

/** For each wording of a segment the weight of the signs it has. @param room where that is added up. */
function sharedWeights(segment: Segment, signs: readonly Sign[], member: number, room: Float32Array): Float32Array {
  const weights = room.subarray(0, segment.wordings).fill(0);
  for (const { terms, weight } of signs) {
    for (const term of terms[member]!) {
      const postings = segment.postings(term);
      while (postings.nextBlock()) {
        const { wordings, size } = postings;
        for (let index = 0; index < size; index++) weights[wordings[index]!]! += weight;
      }
    }
  }
  return weights;
}

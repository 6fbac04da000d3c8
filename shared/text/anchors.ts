import { longestRising } from "./longest-rising.js";
import type { MatchingRun } from "./sequence-ratio.js";

/** Words in a row that make an anchor: two doublings of one. */
const rowLength = 4;

/** Rounds of looking for anchors between anchors. Each costs one walk over both texts, so that no text costs more. */
const rounds = 6;

/** Stretches shorter than this need no anchors: fewest edits are found at once. */
const short = 256;

/**
 * Runs that both sequences have and that say where they belong, because each contains a row of four elements that either
 * side has just once; in order and without crossing (after Bram Cohen's patience diff). What is between two anchors is
 * searched again, since a row that is frequent in a whole text may be rare there. Linear in the length of the texts but for
 * the sorting of the anchors.
 */
export function anchors(a: Int32Array, b: Int32Array): MatchingRun[] {
  if (a.length + b.length < short) return [];
  const [pairsA, pairsB] = doubled(a, b, 1);
  const [rowsA, rowsB, count] = doubled(pairsA, pairsB, 2);
  const unique = uniqueRows(rowsA, rowsB, count);
  const found: MatchingRun[] = [];
  let gaps: Gap[] = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }];
  for (let round = 0; round < rounds && gaps.length > 0; round++) {
    gaps = gaps.flatMap((gap) => {
      const runs = extended(a, b, gap, unique(gap));
      found.push(...runs);
      return runs.length === 0 ? [] : gapsBetween(gap, runs);
    });
  }
  return found.toSorted((left, right) => left.a - right.a);
}

/** The part of both sequences between two anchors. */
interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Numbers for rows twice as long, equal where the rows are; `distance` is the length of the rows before. */
function doubled(a: Int32Array, b: Int32Array, distance: number): [Int32Array, Int32Array, number] {
  const numbers = new Map<number, number>();
  const highest = a.length + b.length + 1;
  const rows = (sequence: Int32Array): Int32Array => {
    const result = new Int32Array(Math.max(0, sequence.length - distance));
    for (let at = 0; at < result.length; at++) {
      // Exact: the numbers are smaller than `highest`, and its square than 2^53.
      const pair = sequence[at]! * highest + sequence[at + distance]!;
      const known = numbers.get(pair);
      result[at] = known ?? numbers.size;
      if (known === undefined) numbers.set(pair, numbers.size);
    }
    return result;
  };
  return [rows(a), rows(b), numbers.size];
}

/** Prepares the question which rows a gap has exactly once on either side: pairs of places, in the order of both. */
function uniqueRows(rowsA: Int32Array, rowsB: Int32Array, count: number): (gap: Gap) => { a: number; b: number }[] {
  const timesA = new Uint8Array(count);
  const timesB = new Uint8Array(count);
  const placeB = new Int32Array(count);
  return ({ aFrom, aTo, bFrom, bTo }) => {
    const endA = Math.max(aFrom, aTo - rowLength + 1);
    const endB = Math.max(bFrom, bTo - rowLength + 1);
    for (let at = aFrom; at < endA; at++) timesA[rowsA[at]!] = Math.min(2, timesA[rowsA[at]!]! + 1);
    for (let at = bFrom; at < endB; at++) {
      timesB[rowsB[at]!] = Math.min(2, timesB[rowsB[at]!]! + 1);
      placeB[rowsB[at]!] = at;
    }
    const places: { a: number; b: number }[] = [];
    for (let at = aFrom; at < endA; at++) {
      const row = rowsA[at]!;
      if (timesA[row] === 1 && timesB[row] === 1) places.push({ a: at, b: placeB[row]! });
    }
    for (let at = aFrom; at < endA; at++) timesA[rowsA[at]!] = 0;
    for (let at = bFrom; at < endB; at++) timesB[rowsB[at]!] = 0;
    return longestRising(places.map(({ b }) => b)).map((index) => places[index]!);
  };
}

/** The places grown into runs, as far as the words on either side are equal and no other run has them. */
function extended(a: Int32Array, b: Int32Array, gap: Gap, places: readonly { a: number; b: number }[]): MatchingRun[] {
  const runs: MatchingRun[] = [];
  let { aFrom, bFrom } = gap;
  for (const place of places) {
    if (place.a < aFrom || place.b < bFrom) continue;
    let before = 0;
    while (place.a - before > aFrom && place.b - before > bFrom && a[place.a - before - 1] === b[place.b - before - 1]) before++;
    let length = before;
    while (
      place.a - before + length < gap.aTo &&
      place.b - before + length < gap.bTo &&
      a[place.a - before + length] === b[place.b - before + length]
    )
      length++;
    runs.push({ a: place.a - before, b: place.b - before, length });
    aFrom = place.a - before + length;
    bFrom = place.b - before + length;
  }
  return runs;
}

/** What lies between runs and is long enough to be searched again. */
function gapsBetween(gap: Gap, runs: readonly MatchingRun[]): Gap[] {
  const gaps: Gap[] = [];
  let { aFrom, bFrom } = gap;
  for (const run of [...runs, { a: gap.aTo, b: gap.bTo, length: 0 }]) {
    const between = { aFrom, aTo: run.a, bFrom, bTo: run.b };
    if (run.a - aFrom >= rowLength && run.b - bFrom >= rowLength && run.a - aFrom + run.b - bFrom >= short) gaps.push(between);
    aFrom = run.a + run.length;
    bFrom = run.b + run.length;
  }
  return gaps;
}

/** Wordings of one segment by number, rising. */
export type WordingSet = Uint32Array;

export const everyWording = (count: number): WordingSet => Uint32Array.from({ length: count }, (_, wording) => wording);

/** What is in any of the sets. */
export function union(sets: readonly WordingSet[], count: number): WordingSet {
  const [first] = sets;
  if (!first) return new Uint32Array(0);
  if (sets.length === 1) return first;
  const marks = new Uint8Array(count);
  for (const set of sets) for (const wording of set) marks[wording] = 1;
  return markedWordings(marks);
}

/** Those of a set that pass a test, which is asked for them in rising order. */
export function passing(set: WordingSet, test: (wording: number) => boolean): WordingSet {
  const found = new Uint32Array(set.length);
  let size = 0;
  for (let index = 0; index < set.length; index++) if (test(set[index]!)) found[size++] = set[index]!;
  return found.subarray(0, size);
}

/** What is in the first set and not in the second. */
export function without(set: WordingSet, other: WordingSet): WordingSet {
  const left = new Uint32Array(set.length);
  let size = 0;
  let at = 0;
  for (const wording of set) {
    while (at < other.length && other[at]! < wording) at++;
    if (other[at] !== wording) left[size++] = wording;
  }
  return left.subarray(0, size);
}

/** A mark for each wording: 1 where it is in the set. */
export function marksOf(set: WordingSet, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const wording of set) marks[wording] = 1;
  return marks;
}

/** The wordings that have a mark, whichever. */
export function markedWordings(marks: Uint8Array): WordingSet {
  const set = new Uint32Array(marks.length);
  let size = 0;
  for (let wording = 0; wording < marks.length; wording++) if (marks[wording] !== 0) set[size++] = wording;
  return set.subarray(0, size);
}

/** Those of a set that have a mark, whichever. */
export function markedAmong(set: WordingSet, marks: Uint8Array): WordingSet {
  const found = new Uint32Array(set.length);
  let size = 0;
  for (const wording of set) if (marks[wording] !== 0) found[size++] = wording;
  return found.subarray(0, size);
}

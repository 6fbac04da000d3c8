import { grouped } from "../util/grouped.js";

/**
 * Prepares the question which sequence is the same, word for word: the one nearest to an index, of two equally near the
 * earlier. Null where there is none, and for no words at all.
 */
export function exactMatches(sequences: readonly (readonly string[])[]): (words: readonly string[], near: number) => number | null {
  const places = grouped(sequences.keys(), (index) => sequences[index]!.join(" "));
  return (words, near) => {
    const indices = words.length === 0 ? undefined : places.get(words.join(" "));
    if (!indices) return null;
    let low = 0;
    let high = indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (indices[middle]! < near) low = middle + 1;
      else high = middle;
    }
    const before = indices[low - 1];
    const after = indices[low];
    if (before === undefined || after === undefined) return before ?? after ?? null;
    return near - before <= after - near ? before : after;
  };
}

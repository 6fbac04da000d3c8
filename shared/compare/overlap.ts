/** What the ratio with an earlier sequence cannot exceed, judged by the words alone. */
export interface Candidate {
  readonly index: number;
  readonly bound: number;
}

/**
 * Prepares sequences for the question which of them share words with another one. The answer has every sequence that
 * shares any, the most promising first, with the upper bound of their ratio: pairs that cannot be related cost nothing
 * but the counting.
 */
export function wordOverlap(sequences: readonly (readonly string[])[]): (words: readonly string[]) => Candidate[] {
  const postings = new Map<string, { readonly index: number; count: number }[]>();
  sequences.forEach((words, index) => {
    for (const word of words) {
      const places = postings.get(word) ?? [];
      if (places.length === 0) postings.set(word, places);
      const last = places.at(-1);
      if (last?.index === index) last.count++;
      else places.push({ index, count: 1 });
    }
  });
  return (words) => {
    const shared = new Map<number, number>();
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      for (const place of postings.get(word) ?? []) {
        shared.set(place.index, (shared.get(place.index) ?? 0) + Math.min(count, place.count));
      }
    }
    return Array.from(shared, ([index, common]) => ({ index, bound: (2 * common) / (words.length + sequences[index]!.length) })).toSorted(
      (left, right) => right.bound - left.bound || left.index - right.index,
    );
  };
}

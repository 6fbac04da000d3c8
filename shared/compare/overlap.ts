/** What the ratio with an earlier sequence cannot exceed, judged by the words alone. */
export interface Candidate {
  readonly index: number;
  readonly bound: number;
}

/**
 * Prepares sequences for the question which of them share words with another one. The answer has every sequence that
 * may reach a ratio of `least`, the most promising first and of equals the nearest to an index, with the upper bound of their ratio: pairs that cannot be
 * related cost nothing but the counting.
 */
export function wordOverlap(
  sequences: readonly (readonly string[])[],
  least: number,
): (words: readonly string[], near?: number) => Candidate[] {
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
  const shared = new Uint32Array(sequences.length);
  return (words, near = 0) => {
    shared.fill(0);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      for (const place of postings.get(word) ?? []) shared[place.index]! += Math.min(count, place.count);
    }
    const candidates: Candidate[] = [];
    shared.forEach((common, index) => {
      const bound = (2 * common) / (words.length + sequences[index]!.length);
      if (common > 0 && bound >= least) candidates.push({ index, bound });
    });
    return candidates.toSorted((left, right) => right.bound - left.bound || Math.abs(left.index - near) - Math.abs(right.index - near));
  };
}

/** Where one term stands, once for every occurrence: by wording, and within it by place. */
export interface Occurrences {
  readonly wordings: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Turns texts of terms into terms of texts: counts, and then puts every occurrence in its place (a counting sort).
 * @param texts the terms of each wording by number, in their order; `terms` how many there are.
 */
export function occurrencesByTerm(texts: readonly Uint32Array[], terms: number): (term: number) => Occurrences {
  const starts = new Uint32Array(terms + 1);
  for (const text of texts) for (const term of text) starts[term + 1]!++;
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const wordings = new Uint32Array(starts[terms]!);
  const places = new Uint32Array(starts[terms]!);
  texts.forEach((text, wording) => {
    for (let place = 0; place < text.length; place++) {
      const at = next[text[place]!]!++;
      wordings[at] = wording;
      places[at] = place;
    }
  });
  return (term) => ({
    wordings: wordings.subarray(starts[term], starts[term + 1]),
    places: places.subarray(starts[term], starts[term + 1]),
  });
}

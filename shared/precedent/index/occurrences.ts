/** Where one term stands, once for every occurrence: by wording, and within it by place. */
export interface Occurrences {
  readonly wordings: Uint32Array;
  readonly places: Uint32Array;
}

/** Takes in one occurrence; both numbers rise, places within a wording. */
type Visit = (term: number, wording: number, place: number) => void;

/**
 * Turns texts of terms into terms of texts: counts, and then puts every occurrence in its place (a counting sort).
 * @param terms how many there are; they are numbered from 0.
 * @param visitAll goes through all occurrences; it is called twice.
 */
export function occurrencesByTerm(terms: number, visitAll: (visit: Visit) => void): (term: number) => Occurrences {
  const starts = new Uint32Array(terms + 1);
  visitAll((term) => {
    starts[term + 1]!++;
  });
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const wordings = new Uint32Array(starts[terms]!);
  const places = new Uint32Array(starts[terms]!);
  visitAll((term, wording, place) => {
    const at = next[term]!++;
    wordings[at] = wording;
    places[at] = place;
  });
  return (term) => ({
    wordings: wordings.subarray(starts[term], starts[term + 1]),
    places: places.subarray(starts[term], starts[term + 1]),
  });
}

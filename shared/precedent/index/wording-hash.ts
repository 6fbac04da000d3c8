/*
 * The hash of a wording: of its words in order, whatever stands between them. 53 bits, so that among a million wordings
 * two that differ meet with a chance of one in ten thousand. It is made in two halves, each of which takes in a half of
 * the hash of one word after the other.
 */

/** The two halves of the hash of a word. */
export function wordHash(word: string): readonly [low: number, high: number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  return [low, high];
}

/** What the halves begin with. */
export const emptyLow = 1;
export const emptyHigh = 2;

export function lowWith(low: number, value: number): number {
  const mixed = Math.imul(low ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

export function highWith(high: number, value: number): number {
  const mixed = Math.imul(high ^ value, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A whole number below 2⁵³. */
export const joinedHash = (low: number, high: number): number => (high >>> 11) * 2 ** 32 + (low >>> 0);

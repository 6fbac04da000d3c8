/** What one word adds to the hash of a wording. */
export interface WordHash {
  readonly low: number;
  readonly high: number;
}

export function wordHash(word: string): WordHash {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  return { low, high };
}

/**
 * The hash of a wording: of its words in order, whatever stands between them. 53 bits, so that among a million
 * wordings two that differ meet with a chance of one in ten thousand.
 */
export class WordingHash {
  private low = 1;
  private high = 2;

  add(word: WordHash): void {
    const low = Math.imul(this.low ^ word.low, 0x85ebca6b);
    this.low = low ^ (low >>> 13);
    const high = Math.imul(this.high ^ word.high, 0xc2b2ae35);
    this.high = high ^ (high >>> 16);
  }

  value(): number {
    return (this.high >>> 11) * 2 ** 32 + (this.low >>> 0);
  }
}

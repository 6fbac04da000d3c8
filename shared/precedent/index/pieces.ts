/**
 * Numbers the pieces that texts consist of: each goes from a space, or from the beginning, up to the next space. A piece is
 * looked up where it stands in its text, by a hash and then by its characters; to cut out every one first would take
 * longer than all that is done with it afterwards.
 */
export class Pieces {
  /** Open addressing: the number of a piece and one, or 0. */
  private slots = new Int32Array(1 << 14);
  private readonly hashes: number[] = [];
  private readonly known: string[] = [];
  private ended = 0;

  /** Where the piece ends that was looked up last. */
  get end(): number {
    return this.ended;
  }

  /** Pieces so far. */
  get size(): number {
    return this.known.length;
  }

  /** The number of the piece that begins here. One that comes for the first time gets the next number, `size`. */
  number(text: string, from: number): number {
    let hash = Math.imul(0x811c9dc5 ^ text.charCodeAt(from), 0x01000193);
    let to = from + 1;
    for (; to < text.length; to++) {
      const unit = text.charCodeAt(to);
      if (unit === 0x20) break;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    hash ^= hash >>> 15;
    this.ended = to;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (number < 0) return this.learn(text.slice(from, to), hash, slot);
      if (this.hashes[number] !== hash) continue;
      const piece = this.known[number]!;
      if (piece.length === to - from && text.startsWith(piece, from)) return number;
    }
  }

  /** The characters of a piece. */
  text(number: number): string {
    return this.known[number]!;
  }

  private learn(piece: string, hash: number, slot: number): number {
    this.hashes.push(hash);
    const size = this.known.push(piece);
    this.slots[slot] = size;
    if (size * 2 > this.slots.length) this.grow();
    return size - 1;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    this.hashes.forEach((hash, number) => {
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    });
  }
}

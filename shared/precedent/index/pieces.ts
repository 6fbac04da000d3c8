const space = 0x20;

/**
 * Numbers the pieces that texts consist of: each goes from a space, or from the beginning, up to the next space. Texts come
 * as UTF-8, and a piece is looked up where it stands, by a hash and then by its bytes; to cut out every one first would take
 * longer than all that is done with it afterwards.
 */
export class Pieces {
  /**
   * Open addressing: two numbers side by side in each slot, since fetching them from memory is what takes time; the hash of a
   * piece, and its number and one, or 0. Half of the slots at most are taken.
   */
  private slots = new Int32Array(2 << 14);
  /** The bytes of all pieces, where those of each begin, and where the last ends. */
  private bytes = new Uint8Array(1 << 16);
  private starts = new Uint32Array((1 << 13) + 1);
  private count = 0;
  private ended = 0;

  /** Where the piece ends that was looked up last. */
  get end(): number {
    return this.ended;
  }

  /** The number of the piece that begins here. One that comes for the first time gets the next number, from 0. */
  number(text: Uint8Array, from: number): number {
    let hash = Math.imul(0x811c9dc5 ^ text[from]!, 0x01000193);
    let to = from + 1;
    for (; to < text.length; to++) {
      const byte = text[to]!;
      if (byte === space) break;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    hash ^= hash >>> 15;
    this.ended = to;
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = slots[slot + 1]! - 1;
      if (number < 0) return this.learn(text.subarray(from, to), hash, slot);
      if (slots[slot] === hash && this.isPiece(number, text, from, to)) return number;
    }
  }

  private isPiece(number: number, text: Uint8Array, from: number, to: number): boolean {
    const { bytes, starts } = this;
    let at = starts[number]!;
    if (starts[number + 1]! - at !== to - from) return false;
    for (let place = from; place < to; place++) if (bytes[at++] !== text[place]) return false;
    return true;
  }

  private learn(piece: Uint8Array, hash: number, slot: number): number {
    const number = this.count++;
    const end = this.starts[number]! + piece.length;
    while (end > this.bytes.length) this.bytes = twice(this.bytes);
    this.bytes.set(piece, this.starts[number]);
    this.starts[number + 1] = end;
    this.slots[slot] = hash;
    this.slots[slot + 1] = this.count;
    if (this.count * 4 === this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const before = this.slots;
    this.starts = twice(this.starts);
    this.slots = new Int32Array(before.length * 2);
    const mask = this.slots.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let slot = (before[at]! << 1) & mask;
      while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      this.slots.set(before.subarray(at, at + 2), slot);
    }
  }
}

/** The same numbers, with room for as many again. */
function twice<Numbers extends Uint8Array | Uint32Array>(numbers: Numbers): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

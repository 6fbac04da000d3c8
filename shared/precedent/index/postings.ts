import type { ByteSource } from "./byte-source.js";
import { blockLength, type PostingsSize } from "./postings-writer.js";
import { SegmentError } from "./segment-error.js";

/** Where the postings of a term lie, and how much of it there is. */
export interface PostingsEntry extends PostingsSize {
  readonly at: number;
}

/**
 * The postings of one term, read forward: block by block for whoever wants all, or from wording to wording, passing over
 * the blocks between. Nothing is decoded that is not asked for. See `PostingsWriter` for the bytes.
 */
export class Postings {
  /** Wordings that have the term. */
  readonly count: number;
  /** The current block: `size` wordings, rising. */
  readonly wordings: Uint32Array;
  size = 0;
  /** The places of the term in the wording that `readPlaces` was last asked about, rising: `placeCount` of them. */
  places = new Uint32Array(8);
  placeCount = 0;

  private readonly table: BlockTable;
  private block = -1;
  private index = 0;
  private frequenciesFrom = 0;
  private frequenciesOfBlock = -1;
  private readFrequencies = new Uint32Array(0);
  /** The second half of a block, and how far it has been read: up to a byte, at which the places of a wording begin. */
  private placeBytes: Uint8Array = new Uint8Array(0);
  private placesOfBlock = -1;
  private placesAt = 0;
  private placesOf = 0;
  /** Whether each place is one byte, as nearly all are, so that those of other wordings can be passed over unseen. */
  private placesAreBytes = false;
  private read: Uint8Array = new Uint8Array(0);
  private readFrom = 0;
  private readTo = 0;

  /** @param bytes table and first halves; the second are read from the source. */
  constructor(
    private readonly source: ByteSource,
    private readonly entry: PostingsEntry,
    private readonly bytes: Uint8Array,
  ) {
    this.count = entry.count;
    this.wordings = new Uint32Array(Math.min(this.count, blockLength));
    this.table = blockTable(bytes, entry);
  }

  /** Goes to the next block; false at the end. */
  nextBlock(): boolean {
    if (this.block + 1 >= this.table.last.length) return false;
    this.decode(this.block + 1);
    return true;
  }

  /** Goes forward to a wording, if the term stands in it. */
  seek(wording: number): boolean {
    const { last } = this.table;
    let block = Math.max(this.block, 0);
    if (block >= last.length || last[last.length - 1]! < wording) return false;
    if (last[block]! < wording) block = firstNotBelow(last, wording, block);
    if (block !== this.block) this.decode(block);
    let index = this.index;
    while (this.wordings[index]! < wording) index++;
    this.index = index;
    return this.wordings[index] === wording;
  }

  /** How often each wording of the current block has the term; decoded when first asked for. */
  get frequencies(): Uint32Array {
    if (this.frequenciesOfBlock !== this.block) {
      if (this.readFrequencies.length === 0) this.readFrequencies = new Uint32Array(this.wordings.length);
      const end = decodeVarints(this.bytes, this.frequenciesFrom, this.readFrequencies, this.size);
      if (end > this.bytes.length) throw new SegmentError("The index is damaged: postings are cut off.");
      this.frequenciesOfBlock = this.block;
    }
    return this.readFrequencies;
  }

  /** How often the wording has the term that `seek` has gone to. */
  get frequency(): number {
    return this.frequencies[this.index]!;
  }

  /** Reads the places of the term in that wording. */
  readPlaces(): void {
    const { block, index } = this;
    if (this.placesOfBlock !== block) this.openPlaces();
    else if (this.placesOf > index) return;
    const { frequencies, placeBytes } = this;
    let passed = 0;
    for (let each = this.placesOf; each < index; each++) passed += frequencies[each]!;
    const at = this.placesAreBytes ? this.placesAt + passed : afterVarints(placeBytes, this.placesAt, passed);
    this.placeCount = frequencies[index]!;
    if (this.places.length < this.placeCount) this.places = new Uint32Array(this.placeCount * 2);
    this.placesAt = decodeDistances(placeBytes, at, this.places, this.placeCount, 0);
    this.placesOf = index + 1;
  }

  private decode(block: number): void {
    const { bytes, wordings, table } = this;
    const size = Math.min(blockLength, this.count - block * blockLength);
    const end = decodeDistances(bytes, table.wordingsFrom[block]!, wordings, size, block === 0 ? 0 : table.last[block - 1]!);
    if (end > bytes.length) throw new SegmentError("The index is damaged: postings are cut off.");
    this.frequenciesFrom = end;
    this.block = block;
    this.size = size;
    this.index = 0;
  }

  private openPlaces(): void {
    const { block, size, frequencies } = this;
    this.placeBytes = this.bytesOfPlaces(block);
    let total = 0;
    for (let index = 0; index < size; index++) total += frequencies[index]!;
    if (total > this.placeBytes.length) throw new SegmentError("The index is damaged: places are cut off.");
    this.placesAreBytes = total === this.placeBytes.length;
    this.placesOfBlock = block;
    this.placesAt = 0;
    this.placesOf = 0;
  }

  /** The second half of a block. Whoever asks for one after the other gets more and more of them in one reading. */
  private bytesOfPlaces(block: number): Uint8Array {
    const { entry, table } = this;
    const { placesFrom } = table;
    if (block >= this.readTo) {
      const before = this.readTo - this.readFrom;
      const ahead = block === this.readTo ? Math.min(before * 2, mostBlocksAtOnce) : fewestBlocksAtOnce;
      this.readFrom = block;
      this.readTo = Math.min(placesFrom.length - 1, block + Math.max(ahead, fewestBlocksAtOnce));
      const start = entry.at + entry.wordingBytes;
      this.read = this.source.read(start + placesFrom[block]!, start + placesFrom[this.readTo]!);
    }
    const first = placesFrom[this.readFrom]!;
    return this.read.subarray(placesFrom[block]! - first, placesFrom[block + 1]! - first);
  }
}

/** Reading some kilobytes takes no longer than reading some hundred bytes. */
const fewestBlocksAtOnce = 8;
const mostBlocksAtOnce = 128;

/** Reads so many numbers into an array, and returns where they end. Nearly all of them take one byte. */
function decodeVarints(bytes: Uint8Array, from: number, into: Uint32Array, count: number): number {
  let at = from;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
    }
    into[index] = value;
  }
  return at;
}

/** Reads so many numbers that are each written as the distance to the one before, and returns where they end. */
function decodeDistances(bytes: Uint8Array, from: number, into: Uint32Array, count: number, before: number): number {
  let at = from;
  let value = before;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++]!;
    let distance = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!;
      distance |= (byte & 0x7f) << shift;
    }
    value += distance;
    into[index] = value;
  }
  return at;
}

/** Where the number begins that comes after so many others. */
function afterVarints(bytes: Uint8Array, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < bytes.length; at++) if (bytes[at]! < 0x80) left--;
  return at;
}

/** For each block its last wording, and where its halves begin; where the last ends, too. */
interface BlockTable {
  readonly last: Uint32Array;
  readonly wordingsFrom: Uint32Array;
  readonly placesFrom: Uint32Array;
}

function blockTable(bytes: Uint8Array, { count, placeBytes }: PostingsEntry): BlockTable {
  if (count <= blockLength) {
    return { last: Uint32Array.of(0xffffffff), wordingsFrom: Uint32Array.of(0), placesFrom: Uint32Array.of(0, placeBytes) };
  }
  const blocks = Math.ceil(count / blockLength);
  const last = new Uint32Array(blocks);
  const wordingsFrom = new Uint32Array(blocks + 1);
  const placesFrom = new Uint32Array(blocks + 1);
  const numbers = new Uint32Array(blocks * 3);
  const at = decodeVarints(bytes, 0, numbers, numbers.length);
  for (let block = 0; block < blocks; block++) {
    last[block] = (block === 0 ? 0 : last[block - 1]!) + numbers[block * 3]!;
    wordingsFrom[block + 1] = wordingsFrom[block]! + numbers[block * 3 + 1]!;
    placesFrom[block + 1] = placesFrom[block]! + numbers[block * 3 + 2]!;
  }
  for (let block = 0; block <= blocks; block++) wordingsFrom[block]! += at;
  return { last, wordingsFrom, placesFrom };
}

/** The first index from `from` on whose value is no less, in a rising row whose last value is no less. */
function firstNotBelow(values: Uint32Array, value: number, from: number): number {
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

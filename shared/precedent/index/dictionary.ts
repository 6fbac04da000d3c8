import { ByteReader } from "./byte-reader.js";
import type { ByteSource } from "./byte-source.js";
import { ByteWriter } from "./byte-writer.js";
import type { PostingsEntry } from "./postings.js";
import type { PostingsSize } from "./postings-writer.js";

/** A term of a segment: its rank among all, by code units, and its postings. */
export interface Term extends PostingsEntry {
  readonly rank: number;
  readonly term: string;
}

/** Terms in a block; only the first of each is in memory. */
const blockTerms = 32;

/** Terms remembered once looked up. */
const remembered = 20_000;

/** Writes a dictionary: blocks of terms, each without what it shares with the one before, and a guide to the blocks. */
export class DictionaryWriter {
  readonly blocks = new ByteWriter();
  private readonly guide = new ByteWriter();
  private count = 0;
  private before = "";
  private postingsAt = 0;

  /** Terms come in rising order of code units. */
  add(term: string, { count, wordingBytes, placeBytes }: PostingsSize): void {
    const first = this.count++ % blockTerms === 0;
    if (first) {
      this.guide.text(term);
      this.guide.varint(this.blocks.length);
      this.guide.varint(this.postingsAt);
      this.before = "";
    }
    const shared = sharedLength(this.before, term);
    this.blocks.varint(shared);
    this.blocks.text(term.slice(shared));
    for (const value of [count, wordingBytes, placeBytes]) this.blocks.varint(value);
    this.before = term;
    this.postingsAt += wordingBytes + placeBytes;
  }

  /** The guide, to be read when the dictionary is opened. */
  finishGuide(): Uint8Array {
    const bytes = new ByteWriter();
    bytes.varint(this.count);
    bytes.append(this.guide.written());
    return bytes.written();
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  // Half a character above U+FFFF is none in UTF-8.
  return length > 0 && (one.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
}

/** The terms of a segment. */
export class Dictionary {
  /** Terms in all. */
  readonly size: number;
  private readonly firsts: string[] = [];
  private readonly blocksFrom: number[] = [];
  private readonly postingsFrom: number[] = [];
  private readonly known = new Map<string, Term | null>();

  constructor(
    guide: Uint8Array,
    private readonly source: ByteSource,
  ) {
    const reader = new ByteReader(guide);
    this.size = reader.varint();
    for (let left = this.size; left > 0; left -= blockTerms) {
      this.firsts.push(reader.text());
      this.blocksFrom.push(reader.varint());
      this.postingsFrom.push(reader.varint());
    }
    this.blocksFrom.push(source.size);
  }

  /** A term, or null where the segment has it not. */
  find(term: string): Term | null {
    const known = this.known.get(term);
    if (known !== undefined) return known;
    const last = this.block(this.blockOf(term), term).at(-1);
    const found = last?.term === term ? last : null;
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(term, found);
    return found;
  }

  /** The terms that begin so, in order, no more than `limit`. */
  from(prefix: string, limit: number): Term[] {
    const found: Term[] = [];
    for (let block = this.blockOf(prefix); block < this.firsts.length; block++) {
      for (const term of this.block(block)) {
        if (term.term < prefix) continue;
        if (!term.term.startsWith(prefix) || found.length === limit) return found;
        found.push(term);
      }
    }
    return found;
  }

  /** The last block that begins with the term or before it. */
  private blockOf(term: string): number {
    let low = 0;
    let high = this.firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firsts[middle]! <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The terms of a block in order, or those of them up to the first that is not before `until`. */
  private block(block: number, until?: string): Term[] {
    if (block >= this.firsts.length) return [];
    const reader = new ByteReader(this.source.read(this.blocksFrom[block]!, this.blocksFrom[block + 1]!));
    const end = Math.min((block + 1) * blockTerms, this.size);
    const terms: Term[] = [];
    let at = this.postingsFrom[block]!;
    let before = "";
    for (let rank = block * blockTerms; rank < end; rank++) {
      const term = before.slice(0, reader.varint()) + reader.text();
      const [count, wordingBytes, placeBytes] = [reader.varint(), reader.varint(), reader.varint()];
      terms.push({ rank, term, count, wordingBytes, placeBytes, at });
      if (until !== undefined && term >= until) break;
      before = term;
      at += wordingBytes + placeBytes;
    }
    return terms;
  }
}

import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { readDirectory, writeDirectory } from "./directory.js";
import type { Entry, PlacedEntry } from "./entry.js";
import type { FileBytes } from "./folder.js";

/**
 * A pack is a file of resolutions, written once and never changed: entries, then a directory of them, so that opening it
 * reads no texts. Every entry says itself what it is and carries a checksum: where the directory or some entries are
 * damaged, the others are found by walking through.
 *
 *     "PHPACK1\0"
 *     entry:     "PHE1", length of the record, length of the text, CRC-32 of both (u32, little-endian); the record as JSON,
 *                the draft file as deflated JSON
 *     directory: two blocks, see `directory.ts`
 *     place of the first block; length of each; CRC-32 of the first, of the second (u32); "PHDIR1\0\0"
 */
const start = new TextEncoder().encode("PHPACK1\0");
const end = new TextEncoder().encode("PHDIR1\0\0");
const entryMark = 0x31454850;
const entryHead = 16;
const trailerLength = 20 + end.length;
/** Half the time of the usual level 6, for some eight per cent more bytes. */
const deflateLevel = 2;

export class PackWriter {
  private readonly chunks: Uint8Array[] = [start];
  private readonly placed: PlacedEntry[] = [];
  /** Bytes so far. */
  size = start.length;

  get entries(): readonly PlacedEntry[] {
    return this.placed;
  }

  /** Adds a resolution with its draft file as JSON. */
  add(entry: Entry, draft: string): void {
    const record = Buffer.from(JSON.stringify(entry));
    const text = deflateRawSync(draft, { level: deflateLevel });
    const head = Buffer.alloc(entryHead);
    head.writeUInt32LE(entryMark, 0);
    head.writeUInt32LE(record.length, 4);
    head.writeUInt32LE(text.length, 8);
    head.writeUInt32LE(crc32(text, crc32(record)), 12);
    this.put(entry, [head, record, text]);
  }

  /** Takes over an entry of another pack as it is. */
  copy(entry: Entry, bytes: Uint8Array): void {
    this.put(entry, [bytes]);
  }

  /** The whole file. The writer must not be used afterwards. */
  finish(): readonly Uint8Array[] {
    const { places, records } = writeDirectory(this.placed);
    const trailer = Buffer.alloc(trailerLength);
    for (const [index, value] of [this.size, places.length, records.length, crc32(places), crc32(records)].entries()) {
      trailer.writeUInt32LE(value, index * 4);
    }
    trailer.set(end, trailerLength - end.length);
    return [...this.chunks, places, records, trailer];
  }

  private put({ sequence, record }: Entry, chunks: readonly Uint8Array[]): void {
    const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    this.placed.push({ id: record.id, sequence, record, at: this.size, length });
    this.chunks.push(...chunks);
    this.size += length;
  }
}

/** What is in a pack. `damaged` names what cannot be read any more; the entries do not contain it. */
export interface PackContents {
  /** Whether the file is as it was written, as far as its directory shows. */
  readonly whole: boolean;
  readonly entries: readonly PlacedEntry[];
  readonly damaged: readonly string[];
}

/**
 * The entries of a pack, by its directory; by walking through it where the directory cannot be used. Texts are not looked
 * at where there is a directory: whoever reads one finds out whether it is whole.
 */
export function readPack(file: FileBytes): PackContents {
  const entries = directoryOf(file);
  return entries ? { whole: true, entries, damaged: [] } : walkPack(file);
}

/** The entries as the directory of a pack has them, or null where it is not whole. */
function directoryOf(file: FileBytes): readonly PlacedEntry[] | null {
  if (file.size < start.length + trailerLength) return null;
  const trailer = Buffer.from(file.read(file.size - trailerLength, file.size));
  if (!trailer.subarray(trailerLength - end.length).equals(end)) return null;
  const number = (index: number): number => trailer.readUInt32LE(index * 4);
  const at = number(0);
  const middle = at + number(1);
  const recordsEnd = middle + number(2);
  if (recordsEnd + trailerLength !== file.size) return null;
  const places = file.read(at, middle);
  // Both are checked now: nobody who looks at a record later could do anything about damage.
  if (crc32(places) !== number(3) || crc32(file.read(middle, recordsEnd)) !== number(4)) return null;
  return readDirectory(places, () => file.read(middle, recordsEnd));
}

/** Every whole entry of a pack, each held against its checksum, and the names of those that are not whole. */
export function walkPack(file: FileBytes): PackContents {
  const bytes = Buffer.from(file.read(0, file.size));
  const entries: PlacedEntry[] = [];
  const damaged: string[] = [];
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(entryMark);
  for (let at = bytes.indexOf(mark); at >= 0; ) {
    const read = readEntry(bytes.subarray(at));
    if (read) entries.push({ ...read.entry, id: read.entry.record.id, at, length: read.length });
    else damaged.push(nameIn(bytes.subarray(at)));
    at = bytes.indexOf(mark, read ? at + read.length : at + mark.length);
  }
  return { whole: false, entries, damaged: damaged.filter((name) => name !== "") };
}

/** An entry with its draft file as JSON, or null where its bytes are not what was written. */
export function readEntry(bytes: Uint8Array): { readonly entry: Entry; readonly draft: string; readonly length: number } | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.length < entryHead || head.readUInt32LE(0) !== entryMark) return null;
  const text = entryHead + head.readUInt32LE(4);
  const length = text + head.readUInt32LE(8);
  if (length > head.length || crc32(head.subarray(entryHead, length)) !== head.readUInt32LE(12)) return null;
  const entry = JSON.parse(head.toString("utf8", entryHead, text)) as Entry;
  return { entry, draft: inflateRawSync(head.subarray(text, length)).toString(), length };
}

/** What a damaged entry is about, as far as its bytes still say; "" where they do not. */
function nameIn(bytes: Buffer): string {
  const record = bytes.toString("utf8", entryHead, Math.min(bytes.length, entryHead + 2_000));
  const [, symbol, title] = /"symbol":"([^"]{0,200})","number":"[^"]*","title":"([^"]{0,300})/.exec(record) ?? [];
  return symbol || title || "";
}

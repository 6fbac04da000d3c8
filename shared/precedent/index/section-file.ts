import type { ByteSource } from "./byte-source.js";
import { SegmentError } from "./segment-error.js";

/*
 * A file of named sections: magic and version, length and checksum of the table, the table, then the sections, each from
 * a multiple of eight bytes on so that columns of numbers can lie in them. Numbers are little-endian, as all machines
 * are that Penholder runs on.
 */

const magic = 0x31_47_53_50; // "PSG1"
const version = 3;
const headerLength = 16;

/** Where a section lies, and the checksum of its bytes. */
type Entry = readonly [from: number, to: number, checksum: number];

const aligned = (length: number): number => (length + 7) & ~7;

/** The bytes of a file with these sections, in pieces to be written one after the other. */
export function sectionFile(sections: Readonly<Record<string, Uint8Array>>): Uint8Array[] {
  let at = 0;
  const entries = Object.entries(sections).map(([name, bytes]) => {
    const from = at;
    at = aligned(from + bytes.length);
    return [name, [from, from + bytes.length, checksumOf(bytes)] satisfies Entry] as const;
  });
  const table = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const header = new Uint8Array(headerLength);
  header.set(bytesOf(Uint32Array.of(magic, version, table.length, checksumOf(table))));
  const padded = (bytes: Uint8Array): Uint8Array[] => [bytes, new Uint8Array(aligned(bytes.length) - bytes.length)];
  return [header, ...padded(table), ...Object.values(sections).flatMap(padded)].filter(({ length }) => length > 0);
}

/** A file of sections, of which nothing but the table has been read. */
export interface SectionFile {
  readonly size: number;
  /** A section, to be read where it lies. */
  source(name: string): ByteSource;
  /** A whole section, checked. @throws {SegmentError} when its bytes are not those that were written. */
  load(name: string): Uint8Array;
  /** Reads and checks every section. @throws {SegmentError} at the first that is damaged. */
  verify(): void;
}

/** Opens a file of sections. @throws {SegmentError} when it is none, of another version, cut off or damaged in its table. */
export function openSections(file: ByteSource): SectionFile {
  if (file.size < headerLength) throw new SegmentError("The index is damaged: it is cut off.");
  const [kind, written, tableLength, tableChecksum] = new Uint32Array(copyOf(file.read(0, headerLength)).buffer) as unknown as [
    number,
    number,
    number,
    number,
  ];
  if (kind !== magic) throw new SegmentError("The index is damaged: this is none.");
  if (written !== version) throw new SegmentError(`The index is of version ${written}; this program reads version ${version}.`);
  const start = headerLength + aligned(tableLength);
  if (file.size < start) throw new SegmentError("The index is damaged: it is cut off.");
  const table = file.read(headerLength, headerLength + tableLength);
  if (checksumOf(table) !== tableChecksum) throw new SegmentError("The index is damaged: its table of contents is not as written.");
  const entries = JSON.parse(new TextDecoder().decode(table)) as Readonly<Record<string, Entry>>;
  const end = Math.max(0, ...Object.values(entries).map(([, to]) => to));
  if (file.size < start + end) throw new SegmentError("The index is damaged: it is cut off.");

  const entry = (name: string): Entry => {
    const found = entries[name];
    if (!found) throw new SegmentError(`The index is damaged: it has no ${name}.`);
    return found;
  };
  const source = (name: string): ByteSource => {
    const [from, to] = entry(name);
    return {
      size: to - from,
      read(first, last) {
        if (first < 0 || last < first || last > to - from) throw new SegmentError(`The index is damaged: its ${name} point nowhere.`);
        return file.read(start + from + first, start + from + last);
      },
    };
  };
  const load = (name: string): Uint8Array => {
    const all = source(name);
    const bytes = all.read(0, all.size);
    if (checksumOf(bytes) !== entry(name)[2]) throw new SegmentError(`The index is damaged: its ${name} are not as written.`);
    return bytes;
  };
  return {
    size: file.size,
    source,
    load,
    verify() {
      for (const name of Object.keys(entries)) load(name);
    },
  };
}

/** Bytes of their own: those of a file may be part of a larger buffer that begins anywhere. */
export const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** The bytes of a column of numbers. */
export const bytesOf = (column: Float64Array | Uint32Array | Uint16Array): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** 32 bits that change with any byte (the mixing of MurmurHash3, four bytes at a time). */
function checksumOf(bytes: Uint8Array): number {
  const whole = bytes.length >> 2;
  const words =
    bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, whole) : new Uint32Array(copyOf(bytes).buffer, 0, whole);
  let hash = bytes.length;
  for (let at = 0; at < whole; at++) hash = mix(hash, words[at]!);
  for (let at = whole * 4; at < bytes.length; at++) hash = mix(hash, bytes[at]!);
  return hash >>> 0;
}

function mix(hash: number, value: number): number {
  const scrambled = Math.imul(value, 0xcc9e2d51);
  const joined = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((joined << 13) | (joined >>> 19), 5) + 0xe6546b64) | 0;
}

import { Inflate } from "fflate";
import { Unreadable } from "./unreadable.js";

/** A part of an archive, as its directory describes it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** No document needs more; what claims more is refused before anything is unpacked. */
const limits = { entries: 5_000, total: 100 * 1024 * 1024, part: 24 * 1024 * 1024, ratio: 250, free: 1024 * 1024 };

const asDocument = "open it in a word processor and save it anew";
const damaged = (what: string): Unreadable => new Unreadable(`it is damaged: ${what}`, `${asDocument}, or ask for another copy`);
const absurd = (what: string): Unreadable =>
  new Unreadable(`it is built to overwhelm its reader: ${what}`, "do not open it elsewhere either");

/**
 * A zip archive in which word processors keep documents, read within limits: number and sizes of its parts are judged by
 * its directory before anything is unpacked, and what unpacks to more than the directory said is dropped at once.
 */
export class Archive {
  private readonly entries: ReadonlyMap<string, Entry>;

  /** @throws {Unreadable} where it is no archive, damaged, encrypted, or larger than any document. */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = directory(bytes);
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** Names of parts are told apart without regard to case (ECMA-376 part 2, 6.2.2). */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /**
   * The bytes of a part; null where there is none of that name.
   * @throws {Unreadable} where it is damaged or too large.
   */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    return entry ? unpacked(this.bytes, entry) : null;
  }
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The parts by name, from the directory at the archive's end. */
function directory(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw absurd(`it claims ${count} parts`);
  const entries = new Map<string, Entry>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw damaged("the list of its parts is broken");
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const written = bytes.subarray(at + 46, at + 46 + lengths[0]!);
    const entry: Entry = {
      name: new TextDecoder("utf-8").decode(written).replaceAll("\\", "/").replace(/^\/+/, ""),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    if (view.getUint16(at + 8, true) & 1) throw new Unreadable("it is protected by a password", "remove the password in a word processor");
    total += entry.size;
    if (total > limits.total) throw absurd(`its parts claim more than ${limits.total / 1024 / 1024} MB`);
    if (entry.size > limits.free && entry.size > entry.packed * limits.ratio) throw absurd(`${entry.name} is packed beyond belief`);
    if (!entries.has(entry.name.toLowerCase())) entries.set(entry.name.toLowerCase(), entry);
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged("its end is missing, as after an interrupted download");
}

function unpacked(bytes: Uint8Array, { name, method, crc, packed, size, at }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (size > limits.part) throw absurd(`${name} has ${Math.ceil(size / 1024 / 1024)} MB`);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) throw damaged(`its part ${name} is not where it should be`);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw damaged(`its part ${name} is cut short`);
  const data = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw damaged(`its part ${name} is packed in an unknown way`);
  const content = method === 0 ? data : inflated(data, size, name);
  if (content.length !== size || checksum(content) !== crc) throw damaged(`its part ${name} does not have the checksum it should have`);
  return content;
}

const slice = 16 * 1024;

/** Unpacks slice by slice, so that what is more than it said is noticed before it fills the memory. */
function inflated(data: Uint8Array, size: number, name: string): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(`its part ${name} is larger than it says`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < data.length; from += slice) inflate.push(data.subarray(from, from + slice), from + slice >= data.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(`its part ${name} cannot be unpacked`);
  }
  return content.subarray(0, length);
}

/** The CRC-32 of zip archives (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ checksums[(crc ^ byte) & 0xff]!;
  return (crc ^ -1) >>> 0;
}

const checksums = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

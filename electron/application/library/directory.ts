import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { PlacedEntry } from "./entry.js";
import type { StoredRecord } from "./record.js";

/**
 * What a pack says of its entries at its end, in two blocks of deflated JSON: where each is, which is all that a query
 * needs, and the records, read when somebody looks at the list. Subjects, which thousands of records share, are numbers in
 * them.
 */
export interface DirectoryBlocks {
  readonly places: Uint8Array;
  readonly records: Uint8Array;
}

type PlaceRow = readonly [id: string, sequence: number, at: number, length: number];
interface RecordTable {
  readonly subjects: readonly string[];
  readonly records: readonly (Omit<StoredRecord, "subjects"> & { readonly subjects: readonly number[] })[];
}

export function writeDirectory(entries: readonly PlacedEntry[]): DirectoryBlocks {
  const numbers = new Map<string, number>();
  const numberOf = (subject: string): number => {
    if (!numbers.has(subject)) numbers.set(subject, numbers.size);
    return numbers.get(subject)!;
  };
  const records = entries.map(({ record }) => ({ ...record, subjects: record.subjects.map(numberOf) }));
  const table: RecordTable = { subjects: [...numbers.keys()], records };
  const places = entries.map(({ record, sequence, at, length }): PlaceRow => [record.id, sequence, at, length]);
  return { places: packed(places), records: packed(table) };
}

/** The entries; their records are read at the first look at one of them. */
export function readDirectory(places: Uint8Array, records: () => Uint8Array): readonly PlacedEntry[] {
  let table: readonly StoredRecord[] | null = null;
  const recordAt = (index: number): StoredRecord => {
    table ??= readRecords(records());
    return table[index]!;
  };
  return (unpacked(places) as PlaceRow[]).map((row, index) => new DirectoryEntry(row, index, recordAt));
}

/** A class, because each object literal with a getter has a shape of its own, which takes more memory than the entry. */
class DirectoryEntry implements PlacedEntry {
  readonly id: string;
  readonly sequence: number;
  readonly at: number;
  readonly length: number;

  constructor(
    [id, sequence, at, length]: PlaceRow,
    private readonly index: number,
    private readonly recordAt: (index: number) => StoredRecord,
  ) {
    this.id = id;
    this.sequence = sequence;
    this.at = at;
    this.length = length;
  }

  get record(): StoredRecord {
    return this.recordAt(this.index);
  }
}

/** The records, each the very object that was parsed: there are thousands, and a copy would double what they hold. */
function readRecords(bytes: Uint8Array): readonly StoredRecord[] {
  const { subjects, records } = unpacked(bytes) as RecordTable;
  return records.map((record) => Object.assign(record, { subjects: record.subjects.map((number) => subjects[number]!) }));
}

const packed = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value));
const unpacked = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString());

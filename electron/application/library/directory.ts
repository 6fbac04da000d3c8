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
  return (unpacked(places) as PlaceRow[]).map(([id, sequence, at, length], index) => ({
    id,
    sequence,
    at,
    length,
    get record() {
      return recordAt(index);
    },
  }));
}

function readRecords(bytes: Uint8Array): readonly StoredRecord[] {
  const { subjects, records } = unpacked(bytes) as RecordTable;
  return records.map((record) => ({ ...record, subjects: record.subjects.map((number) => subjects[number]!) }));
}

const packed = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value));
const unpacked = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString());

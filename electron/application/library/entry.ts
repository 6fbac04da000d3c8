import type { StoredRecord } from "./record.js";

/** A resolution that came in. Of several entries of one id, the one with the greatest sequence number counts. */
export interface Entry {
  readonly sequence: number;
  readonly record: StoredRecord;
}

/** Where an entry is in its pack. */
export interface Place {
  readonly at: number;
  readonly length: number;
}
export interface PlacedEntry extends Entry, Place {
  /** That of the record. */
  readonly id: string;
}

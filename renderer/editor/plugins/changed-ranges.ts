import type { Transaction } from "prosemirror-state";

/** A stretch of the newest document. */
export interface ChangedRange {
  readonly from: number;
  readonly to: number;
}

/** Where a series of transactions changed the text, in positions of the document after the last of them. */
export function changedRanges(transactions: readonly Transaction[]): ChangedRange[] {
  let ranges: ChangedRange[] = [];
  for (const { mapping } of transactions) {
    mapping.maps.forEach((map) => {
      ranges = ranges.map(({ from, to }) => ({ from: map.map(from, -1), to: map.map(to, 1) }));
      map.forEach((_oldFrom, _oldTo, from, to) => {
        ranges.push({ from, to });
      });
    });
  }
  return ranges;
}

import type { ComparisonRow } from "../../shared/compare/index.js";

/** A row with its index in the comparison, or a run of identical ones folded into a line. */
export type ListedRow =
  | { readonly type: "change"; readonly index: number; readonly row: ComparisonRow }
  | { readonly type: "identical"; readonly index: number; readonly rows: readonly ComparisonRow[] };

/** Whether there is anything to see in a row: dropped, new, moved or reworded. */
export const isChange = (row: ComparisonRow): boolean =>
  row.type === "dropped" || row.paragraph.kind !== "identical" || row.paragraph.moved || row.paragraph.notes.length > 0;

/** The rows in order, runs of unchanged ones folded. */
export function foldIdentical(rows: readonly ComparisonRow[]): ListedRow[] {
  const listed: ListedRow[] = [];
  rows.forEach((row, index) => {
    const last = listed.at(-1);
    if (isChange(row)) listed.push({ type: "change", index, row });
    else if (last?.type === "identical") listed[listed.length - 1] = { ...last, rows: [...last.rows, row] };
    else listed.push({ type: "identical", index, rows: [row] });
  });
  return listed;
}

/** The index of the next or previous change from a row, going round at the ends; -1 where nothing changed. */
export function neighbourChange(rows: readonly ComparisonRow[], active: number, direction: 1 | -1): number {
  const changes = rows.flatMap((row, index) => (isChange(row) ? [index] : []));
  const next = direction === 1 ? changes.find((index) => index > active) : changes.findLast((index) => index < active);
  if (active < 0 && direction === -1) return changes.at(-1) ?? -1;
  return next ?? changes.at(direction === 1 ? 0 : -1) ?? -1;
}

export interface ChangeCounts {
  readonly identical: number;
  readonly changed: number;
  readonly fresh: number;
  readonly dropped: number;
  readonly moved: number;
}

export function countChanges(rows: readonly ComparisonRow[]): ChangeCounts {
  const counts = { identical: 0, changed: 0, fresh: 0, dropped: 0, moved: 0 };
  for (const row of rows) {
    if (row.type === "dropped") counts.dropped++;
    else {
      if (row.paragraph.kind === "identical") counts.identical++;
      else if (row.paragraph.kind === "new") counts.fresh++;
      else counts.changed++;
      if (row.paragraph.moved) counts.moved++;
    }
  }
  return counts;
}

/** "9 identical, 6 changed, 2 new, 1 dropped". */
export function changesSentence({ identical, changed, fresh, dropped, moved }: ChangeCounts): string {
  const parts: [number, string][] = [
    [identical, "identical"],
    [changed, "changed"],
    [fresh, "new"],
    [dropped, "dropped"],
    [moved, "moved"],
  ];
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(", ");
}

import { type ComparisonRow, isChange } from "../../shared/compare/index.js";

/** A row with its index in the comparison, or a run of identical ones folded into a line. */
export type ListedRow =
  | { readonly type: "change"; readonly index: number; readonly row: ComparisonRow }
  | { readonly type: "identical"; readonly index: number; readonly rows: readonly ComparisonRow[] };

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

import type { Lineage, LineageCell, LineageRow } from "../../shared/compare/index.js";
import type { CellPlace } from "./ancestry-state.js";

/** Whether something became of a clause in a version: it came, went, moved or was reworded. */
function isChange(cell: LineageCell): boolean {
  if (cell.state !== "present") return cell.state === "dropped" || cell.state === "absorbed";
  const { origin } = cell;
  return origin !== null && (origin.kind !== "identical" || origin.moved || origin.returned || origin.notes.length > 0);
}

export const rowChanges = ({ cells }: LineageRow): boolean => cells.some(isChange);

/** The next or previous change in reading order, going round at the ends; null where nothing changed. */
export function neighbourChange({ rows }: Lineage, active: CellPlace | null, direction: 1 | -1): CellPlace | null {
  const places = rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (isChange(cell) ? [{ row, column }] : [])));
  if (!active) return places.at(direction === 1 ? 0 : -1) ?? null;
  const order = (place: CellPlace): number => place.row - active.row || place.column - active.column;
  const next = direction === 1 ? places.find((place) => order(place) > 0) : places.findLast((place) => order(place) < 0);
  return next ?? places.at(direction === 1 ? 0 : -1) ?? null;
}

export interface ColumnCounts {
  readonly fresh: number;
  readonly changed: number;
  readonly dropped: number;
}

/** What became of the clauses in a version, counted. */
export function countColumn({ rows }: Lineage, column: number): ColumnCounts {
  const counts = { fresh: 0, changed: 0, dropped: 0 };
  for (const { cells } of rows) {
    const cell = cells[column]!;
    if (cell.state === "dropped" || cell.state === "absorbed") counts.dropped++;
    else if (cell.state === "present" && cell.origin?.kind === "new") counts.fresh++;
    else if (isChange(cell)) counts.changed++;
  }
  return counts;
}

/** "6 changed, 3 new, 1 gone"; "no change" where all of it stayed. */
export function countsSentence({ fresh, changed, dropped }: ColumnCounts): string {
  const parts: [number, string][] = [
    [changed, "changed"],
    [fresh, "new"],
    [dropped, "gone"],
  ];
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(", ") || "no change";
}

import { grouped } from "../../util/grouped.js";
import { type LedgerAssignment, ledgerAssignments } from "./ledger-assignment.js";
import type { ClauseCell, ClauseParagraph, ClauseSource, Lineage, LineageCell } from "./lineage.js";
import { predecessorsOf } from "./predecessors.js";
import { assignmentChanges, type TermChange } from "./term-changes.js";

/** Who is asked to do what, for whom, by when and on which means, in each version, and what came and went. */
export interface MandateLedger {
  /** Of clauses that assign something in any version, in the order of the lineage. */
  readonly rows: readonly MandateRow[];
}

export interface MandateRow {
  /** Index of its row in the lineage. */
  readonly row: number;
  /** One for each column. */
  readonly cells: readonly MandateCell[];
}

export interface MandateCell {
  /** The paragraph, or null where the version has not got the clause. */
  readonly reference: string | null;
  readonly assignments: readonly LedgerAssignment[];
  /** Against the paragraph it came from; all of it lost where the clause was dropped. */
  readonly changes: readonly TermChange[];
}

/** Reads the mandates out of a lineage, sentence by sentence; see `assignmentsIn` for what is understood of them. */
export function mandateLedger(lineage: Lineage): MandateLedger {
  const known = new Map<ClauseParagraph, readonly LedgerAssignment[]>();
  const assignmentsOf = (paragraph: ClauseParagraph): readonly LedgerAssignment[] => {
    const assignments = known.get(paragraph) ?? ledgerAssignments(paragraph);
    known.set(paragraph, assignments);
    return assignments;
  };
  const takers = lineage.columns.map((_, column) => takersIn(lineage, column));
  /** What other paragraphs of a version took from the same source. */
  const siblingsOf = (cell: ClauseCell, column: number): LedgerAssignment[] => {
    const [source] = cell.origin?.sources ?? [];
    const all = source ? (takers[column]!.get(placeOf(source)) ?? []) : [];
    return all.flatMap(({ cell: other }) => (other === cell ? [] : assignmentsOf(other.paragraph)));
  };
  const cellOf = (cell: LineageCell, row: number, column: number): MandateCell => {
    if (cell.state !== "present") {
      const before = cell.state === "dropped" ? lineage.rows[row]!.cells[column - 1]! : cell;
      const lost = before.state === "present" ? assignmentsOf(before.paragraph) : [];
      return { reference: null, assignments: [], changes: assignmentChanges(lost, []) };
    }
    const { paragraph, origin } = cell;
    const assignments = assignmentsOf(paragraph);
    if (!origin) return { reference: paragraph.reference, assignments, changes: [] };
    const [earlier = [], ...further] = predecessorsOf(lineage, cell).map((before) => assignmentsOf(before.paragraph));
    const splitOff = origin.sources[0] !== undefined && origin.sources[0].row !== row;
    const changes = assignmentChanges(earlier, assignments, { elsewhere: siblingsOf(cell, column), further: further.flat(), splitOff });
    return { reference: paragraph.reference, assignments, changes };
  };
  const rows = lineage.rows.map(({ cells }, row): MandateRow => ({ row, cells: cells.map((cell, column) => cellOf(cell, row, column)) }));
  return { rows: rows.filter(({ cells }) => cells.some(({ assignments }) => assignments.length > 0)) };
}

/** The clauses of a version by each place they took words from. */
const takersIn = ({ rows }: Lineage, column: number): ReadonlyMap<string, readonly { readonly cell: ClauseCell }[]> => {
  const links = rows.flatMap(({ cells }) => {
    const cell = cells[column]!;
    const places = cell.state === "present" ? new Set(cell.origin?.sources.map(placeOf)) : [];
    return [...places].map((place) => ({ place, cell: cell as ClauseCell }));
  });
  return grouped(links, ({ place }) => place);
};

const placeOf = ({ row, column }: ClauseSource): string => `${row} ${column}`;

import { type LedgerAssignment, ledgerAssignments } from "./ledger-assignment.js";
import type { ClauseParagraph, Lineage, LineageCell } from "./lineage.js";
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
  /** What other paragraphs of a version took from the same source. */
  const siblingsOf = (cell: LineageCell, column: number): LedgerAssignment[] => {
    const source = cell.state === "present" ? cell.origin?.sources[0] : undefined;
    return lineage.rows.flatMap(({ cells }) => {
      const other = cells[column]!;
      if (other === cell || other.state !== "present") return [];
      const shares = other.origin?.sources.some(({ row, column: from }) => row === source?.row && from === source.column);
      return shares ? assignmentsOf(other.paragraph) : [];
    });
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

import type { TextSpan } from "../../language/index.js";
import { changesJson, ratioJson } from "../comparison-json.js";
import type { LedgerAssignment } from "./ledger-assignment.js";
import type { Lineage, LineageCell } from "./lineage.js";
import { mandateLedger } from "./mandate-ledger.js";
import { verbLedger } from "./verb-ledger.js";

/**
 * A lineage and its ledgers in the stable form that `penholder lineage` prints. Columns and rows are counted from 0,
 * paragraphs named by their references, places given in characters of the paragraph's text.
 */
export function lineageJson(lineage: Lineage) {
  return {
    columns: lineage.columns.map(({ name, title, paragraphs }) => ({ name, title, paragraphs })),
    rows: lineage.rows.map(({ cells }) => ({ cells: cells.map(cellJson) })),
    verbs: verbLedger(lineage).rows,
    mandates: mandateLedger(lineage).rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ reference, assignments, changes }) => ({ reference, assignments: assignments.map(assignmentJson), changes })),
    })),
  };
}

function cellJson(cell: LineageCell) {
  if (cell.state !== "present") return cell;
  const { paragraph, origin } = cell;
  const { reference, text } = paragraph;
  if (!origin) return { state: cell.state, id: reference, text };
  const { kind, moved, technical, returned, sources } = origin;
  return {
    state: cell.state,
    id: reference,
    text,
    kind,
    moved,
    technical,
    returned,
    sources: sources.map(({ row, column, reference: id, ratio }) => ({ id, row, column, ratio: ratioJson(ratio) })),
    changes: changesJson(sources[0]?.pieces ?? []),
  };
}

/** With the field's plain questions as names. */
const assignmentJson = ({ verb, reported, addressee, tasks, beneficiaries, deadlines, resources }: LedgerAssignment) => ({
  verb,
  reported,
  who: addressee,
  what: tasks satisfies readonly TextSpan[],
  whom: beneficiaries,
  when: deadlines,
  resources,
});

export { clauseHistory, type DatedPassage, type HistoryStep } from "./clause-history.js";
export type { LedgerAssignment, NotedResource } from "./ledger-assignment.js";
export type {
  ClauseCell,
  ClauseNote,
  ClauseOrigin,
  ClauseParagraph,
  ClauseSource,
  EmptyCell,
  Lineage,
  LineageCell,
  LineageColumn,
  LineageRow,
  Version,
} from "./lineage.js";
export { lineageJson } from "./lineage-json.js";
export { type MandateCell, type MandateLedger, type MandateRow, mandateLedger } from "./mandate-ledger.js";
export type { TermAspect, TermChange } from "./term-changes.js";
export { traceLineage } from "./trace-lineage.js";
export { type LedgerOpening, type OpeningChange, type VerbLedger, type VerbRow, verbLedger } from "./verb-ledger.js";

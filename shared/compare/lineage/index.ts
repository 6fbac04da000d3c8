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
export { traceLineage } from "./trace-lineage.js";

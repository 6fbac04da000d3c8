export { bold, clause, deleted, diffRuns, heading, inserted, prose, remark } from "./builders.js";
export type { Report, ReportBlock, ReportParagraph, ReportRun, ReportTable } from "./report.js";

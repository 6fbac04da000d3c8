export {
  type AgreedReportOptions,
  agreedKindNames,
  agreedReport,
  percent,
  shareDefinition,
  sourceSentence,
} from "./agreed-language/agreed-report.js";
export { deleted, diffRuns, heading, inserted, prose, remark } from "./builders.js";
export { type ComparisonReportOptions, comparisonReport } from "./comparison/comparison-report.js";
export { type FindingsReportOptions, findingsReport } from "./findings/findings-report.js";
export { reportHtml } from "./html/html.js";
export { aspectNames, cellRemarks, changeNames, lineageReport } from "./lineage/index.js";
export { reportTypst } from "./pdf/typst-source.js";
export {
  boxHeight,
  type Graph,
  type GraphEdge,
  type GraphNode,
  lanesTop,
  layOutGraph,
  type Standing,
  standingOf,
} from "./references/graph-layout.js";
export { referencesReport } from "./references/references-report.js";
export {
  type Report,
  type ReportBlock,
  type ReportFormat,
  type ReportParagraph,
  type ReportRun,
  type ReportTable,
  reportFormats,
} from "./report.js";

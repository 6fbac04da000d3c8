export { lineageReport } from "./lineage-report.js";
export { aspectNames, cellRemarks, changeNames } from "./lineage-words.js";

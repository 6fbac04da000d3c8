export { lineageReport } from "./lineage-report.js";
export { aspectNames, cellRemarks, changeNames, kindNames } from "./lineage-words.js";

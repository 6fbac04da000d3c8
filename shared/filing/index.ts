export type { RevisionCounts } from "./counts.js";
export { type FilingReceipt, type NamedText, receiptText } from "./receipt.js";
export { receiptReport } from "./receipt-report.js";
export { type TrackedCopy, trackedCopy } from "./word/tracked-copy.js";
export type { Reviser } from "./word/write-lines.js";

export { type TrackedCopy, trackedCopy } from "./word/tracked-copy.js";
export type { Reviser } from "./word/write-lines.js";

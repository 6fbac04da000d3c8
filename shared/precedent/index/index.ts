export { type ByteSource, memorySource } from "./byte-source.js";
export { openSegment, type Segment } from "./segment.js";
export { SegmentError } from "./segment-error.js";
export type { IndexPart } from "./segment-set.js";
export { SegmentWriter, segmentPassages } from "./segment-writer.js";

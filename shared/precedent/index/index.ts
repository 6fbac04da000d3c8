export { type ByteSource, memorySource } from "./byte-source.js";
export { openSegment, type Segment } from "./segment.js";
export { SegmentError } from "./segment-error.js";
export { SegmentWriter } from "./segment-writer.js";

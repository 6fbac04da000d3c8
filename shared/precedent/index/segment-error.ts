/** Bytes that are no segment, a damaged one, or one of another version. The index has to be made anew from the texts. */
export class SegmentError extends Error {
  override readonly name = "SegmentError";
}

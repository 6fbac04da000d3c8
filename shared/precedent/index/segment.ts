import type { Passage } from "../passage.js";
import type { ByteSource } from "./byte-source.js";
import { SegmentError } from "./segment-error.js";

export const magic = "PHSEGM00";

/** An immutable part of the index: the passages of some resolutions, ready to be asked. */
export interface Segment {
  readonly passages: number;
  /** Bytes it takes where it lies. */
  readonly size: number;
  all(): Passage[];
}

/** Opens a segment. @throws {SegmentError} when it is damaged, or of another version. */
export function openSegment(source: ByteSource): Segment {
  const text = new TextDecoder().decode(source.read(0, source.size));
  if (!text.startsWith(magic)) throw new SegmentError("This is no segment of an index, or one of another version.");
  let passages: Passage[];
  try {
    passages = JSON.parse(text.slice(magic.length)) as Passage[];
  } catch {
    throw new SegmentError("This segment of an index is damaged.");
  }
  return { passages: passages.length, size: source.size, all: () => passages };
}

import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { openSegment, type Segment, SegmentError } from "../../../shared/precedent/index.js";
import type { FileBytes } from "./folder.js";

/**
 * A file of the index: a segment, followed by the resolutions it was made from (sequence numbers and ids, as deflated
 * JSON), and in the last sixteen bytes the segment's length, the list's length, the list's CRC-32 (u32, little-endian) and "PHI1".
 */
const end = new TextEncoder().encode("PHI1");
const trailerLength = 12 + end.length;

/** A resolution in an index: the number of the entry it was made from, and its id. */
export type Indexed = readonly [sequence: number, id: string];

export function indexFile(segment: readonly Uint8Array[], indexed: readonly Indexed[]): Uint8Array[] {
  const list = deflateRawSync(JSON.stringify(indexed));
  const trailer = Buffer.alloc(trailerLength);
  trailer.writeUInt32LE(
    segment.reduce((sum, piece) => sum + piece.length, 0),
    0,
  );
  trailer.writeUInt32LE(list.length, 4);
  trailer.writeUInt32LE(crc32(list), 8);
  trailer.set(end, 12);
  return [...segment, list, trailer];
}

/** Opens a file of the index. @throws {SegmentError} where it is damaged or of another version */
export function openIndexFile(file: FileBytes): { readonly segment: Segment; readonly indexed: readonly Indexed[] } {
  const trailer = Buffer.from(file.read(Math.max(0, file.size - trailerLength), file.size));
  if (trailer.length < trailerLength || !trailer.subarray(12).equals(end)) throw new SegmentError("The index is not whole.");
  const [size, length] = [trailer.readUInt32LE(0), trailer.readUInt32LE(4)];
  if (size + length + trailerLength !== file.size) throw new SegmentError("The index is not whole.");
  const list = file.read(size, size + length);
  if (crc32(list) !== trailer.readUInt32LE(8)) throw new SegmentError("The index is damaged.");
  const indexed = JSON.parse(inflateRawSync(list).toString()) as Indexed[];
  return { segment: openSegment({ size, read: (from, to) => file.read(from, to) }), indexed };
}

import { SegmentError } from "./segment-error.js";

const decoder = new TextDecoder();

/** Reads what a `ByteWriter` wrote, from the first byte on. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** @throws {SegmentError} when the bytes are at an end. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined || shift > 28) throw new SegmentError("The index is damaged: a number is cut off.");
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** @throws {SegmentError} when the bytes are at an end. */
  text(): string {
    return decoder.decode(this.take(this.varint()));
  }

  /** The next bytes. @throws {SegmentError} when there are not so many. */
  take(length: number): Uint8Array {
    const from = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new SegmentError("The index is damaged: a text is cut off.");
    return this.bytes.subarray(from, this.at);
  }
}

/** Bytes that are read where they lie: in a file, or in memory. */
export interface ByteSource {
  readonly size: number;
  /**
   * The bytes from `from` up to `to`. Whoever asks does not write to them.
   * @throws whatever the place they lie in fails with.
   */
  read(from: number, to: number): Uint8Array;
}

/** Bytes that are in memory already. */
export const memorySource = (bytes: Uint8Array): ByteSource => ({ size: bytes.length, read: (from, to) => bytes.subarray(from, to) });

import { type Zippable, zipSync } from "fflate";

/** A file of an archive. */
export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is kept as it is, not compressed. */
  readonly stored?: boolean;
}

/**
 * The files as one zip archive, in this order and without the moment it was made: the earliest that an archive can state
 * stands for all times. The same files give the same bytes.
 */
export function zipped(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  // An entry's time has no zone and is written from local parts of the date: build it from local parts.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const { path, bytes, stored } of files) entries[path] = [bytes, { mtime, level: stored ? 0 : 6 }];
  return zipSync(entries);
}

import { type Zippable, zipSync } from "fflate";

/**
 * The parts of a Word file by their paths, as one archive without the moment it was made: the earliest that a zip archive
 * can state stands for all times, and the order is always one. The same parts give the same bytes.
 */
export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  // An entry's time has no zone and is written from local parts of the date: build it from local parts.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  // Word wants the content types first; the rest by name.
  const order = (path: string): string => (path === "[Content_Types].xml" ? "" : path);
  for (const path of Object.keys(parts).sort((a, b) => (order(a) < order(b) ? -1 : 1))) entries[path] = [parts[path]!, { mtime, level: 6 }];
  return zipSync(entries);
}

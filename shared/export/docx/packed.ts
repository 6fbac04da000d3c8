import { zipped } from "../../util/zip.js";

/** Word wants the content types first; the rest comes by name. */
const order = (path: string): string => (path === "[Content_Types].xml" ? "" : path);

/** The parts of a Word file by their paths, as one file. The same parts give the same bytes. */
export const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipped(
    Object.keys(parts)
      .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
      .map((path) => ({ path, bytes: parts[path]! })),
  );

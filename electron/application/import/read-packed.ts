import { type IdSource, randomId } from "../../../shared/document/index.js";
import { type Imported, importFile, type Read, readPdf, refusal, summarized } from "../../../shared/import/index.js";
import { formatOf } from "./formats.js";
import { openPdf } from "./pdf-pages.js";
import type { Question } from "./protocol.js";

/** How formats are read that need more than the shared code has, by their ids. */
const readers: Readonly<Record<string, (bytes: Uint8Array, newId: IdSource) => Promise<Read>>> = {
  pdf: async (bytes, newId) => readPdf(await openPdf(bytes), newId),
};

/** Reads a file of any format as a resolution, for as long as that takes. @throws {ImportError} */
export async function readPacked({ name, bytes, ...options }: Question): Promise<Imported> {
  const { id } = formatOf(name, bytes);
  const read = readers[id];
  if (!read) return importFile({ name, bytes }, options);
  try {
    return summarized(await read(bytes, randomId), id);
  } catch (error) {
    throw refusal(name, error);
  }
}

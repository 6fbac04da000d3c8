import { zipped } from "../../../shared/util/zip.js";
import type { PackedFile } from "./filing.js";

/** The files of a pack as one archive; the same files give the same bytes. */
export const zippedPack = (files: readonly PackedFile[]): Uint8Array<ArrayBuffer> =>
  zipped(files.map(({ name, bytes }) => ({ path: name, bytes })));

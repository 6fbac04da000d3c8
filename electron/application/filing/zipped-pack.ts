import { packed } from "../../../shared/export/docx/packed.js";
import type { PackedFile } from "./filing.js";

/** The files of a pack as one archive; the same files give the same bytes. */
export const zippedPack = (files: readonly PackedFile[]): Uint8Array<ArrayBuffer> =>
  packed(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));

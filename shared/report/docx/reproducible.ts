import { strFromU8, strToU8, unzipSync } from "fflate";
import { packed } from "../../export/docx/packed.js";

/** A file of the `docx` library without the moment it was made: fixed times in its properties and its archive. */
export function reproducible(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const core = parts["docProps/core.xml"];
  if (core) parts["docProps/core.xml"] = strToU8(strFromU8(core).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "1980-01-01T00:00:00Z"));
  return packed(parts);
}

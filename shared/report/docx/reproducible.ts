import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest moment a zip archive can state, and so the one that says nothing. */
const zipMoment = "1980-01-01T00:00:00Z";

/**
 * The same package without the moment it was made: fixed times in its properties and its archive entries, entries in
 * one order. The time of a draft is in its metadata, where its author put it.
 */
export function reproducible(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const core = parts["docProps/core.xml"];
  if (core) parts["docProps/core.xml"] = strToU8(strFromU8(core).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, zipMoment));
  return packed(parts);
}

/** The parts of a package as an archive whose bytes depend on nothing else. */
export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  // Word wants the content types first; the rest by name.
  const order = (name: string): string => (name === "[Content_Types].xml" ? "" : name);
  for (const name of Object.keys(parts).sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    // A zip entry's time has no zone and fflate writes local parts of the date: build it from local parts.
    entries[name] = [parts[name]!, { mtime: new Date(1980, 0, 1), level: 6 }];
  }
  return zipSync(entries);
}

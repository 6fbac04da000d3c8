import { strToU8 } from "fflate";
import { zipped } from "../../util/zip.js";
import { type Attributes, element, xmlFile } from "../xml.js";

const mimetype = "application/vnd.oasis.opendocument.text";

const urn = "urn:oasis:names:tc:opendocument:xmlns";
export const namespaces: Attributes = {
  "xmlns:office": `${urn}:office:1.0`,
  "xmlns:text": `${urn}:text:1.0`,
  "xmlns:style": `${urn}:style:1.0`,
  "xmlns:fo": `${urn}:xsl-fo-compatible:1.0`,
  "xmlns:svg": `${urn}:svg-compatible:1.0`,
  "xmlns:meta": `${urn}:meta:1.0`,
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "office:version": "1.3",
};

function manifest(paths: readonly string[]): string {
  const entry = (path: string, type: string): string =>
    element("manifest:file-entry", {
      "manifest:full-path": path,
      "manifest:media-type": type,
      ...(path === "/" && { "manifest:version": "1.3" }),
    });
  return xmlFile(
    element(
      "manifest:manifest",
      { "xmlns:manifest": `${urn}:manifest:1.0`, "manifest:version": "1.3" },
      entry("/", mimetype),
      ...paths.map((path) => entry(path, "text/xml")),
    ),
  );
}

/**
 * An OpenDocument file of its parts. The type comes first and unpacked, so that it can be read off the file's first bytes
 * (OpenDocument, part 2, 3.3).
 */
export function openDocumentPackage(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const all = { ...parts, "META-INF/manifest.xml": manifest(Object.keys(parts)) };
  return zipped([
    { path: "mimetype", bytes: strToU8(mimetype), stored: true },
    ...Object.entries(all).map(([path, xml]) => ({ path, bytes: strToU8(xml) })),
  ]);
}

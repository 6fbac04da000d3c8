import { strToU8, type Zippable, zipSync } from "fflate";
import { paragraphStyles } from "../docx/style-sheet.js";
import { type Attributes, element, escaped, part } from "../docx/xml.js";
import { type ExportOptions, usualOptions } from "../options.js";
import { measuresFor, measuresOf, paper } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { BodyWriter } from "./body.js";
import { AutomaticStyles } from "./looks.js";
import { stylesXml } from "./styles.js";

const mimetype = "application/vnd.oasis.opendocument.text";

const urn = "urn:oasis:names:tc:opendocument:xmlns";
const namespaces: Attributes = {
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

/**
 * The document as OpenDocument text: real footnotes, the styles and the look of the Word file, cross-references as fields.
 * Bookmarks say of each paragraph which node it prints, by the same names as in Word. The file names no person and no
 * moment, and the same document gives the same bytes.
 */
export function toOdt(document: PreparedDocument, options: ExportOptions = usualOptions): Uint8Array<ArrayBuffer> {
  const { name, language } = document;
  const measures = measuresFor(language, measuresOf(options.look));
  const columnWidth = paper[options.paper].width - 2 * measures.sideMargin;
  const indents = new Map(paragraphStyles(measures, columnWidth).map(({ id, paragraph }) => [id, paragraph.indent?.left ?? 0]));
  const styles = new AutomaticStyles();
  const paragraphs = new BodyWriter(document, measures, columnWidth, styles, indents).paragraphs();
  const parts = {
    "content.xml": part(
      element(
        "office:document-content",
        namespaces,
        element("office:automatic-styles", {}, ...styles.elements),
        element("office:body", {}, element("office:text", {}, ...paragraphs)),
      ),
    ),
    "styles.xml": part(element("office:document-styles", namespaces, ...stylesXml(document, options, measures, columnWidth))),
    "meta.xml": part(
      element(
        "office:document-meta",
        namespaces,
        element(
          "office:meta",
          {},
          element("meta:generator", {}, "Penholder"),
          element("dc:title", {}, escaped(name)),
          element("dc:language", {}, language),
        ),
      ),
    ),
  };
  return archive(parts);
}

function manifest(paths: readonly string[]): string {
  const entry = (path: string, type: string): string =>
    element("manifest:file-entry", {
      "manifest:full-path": path,
      "manifest:media-type": type,
      ...(path === "/" && { "manifest:version": "1.3" }),
    });
  return part(
    element(
      "manifest:manifest",
      { "xmlns:manifest": `${urn}:manifest:1.0`, "manifest:version": "1.3" },
      entry("/", mimetype),
      ...paths.map((path) => entry(path, "text/xml")),
    ),
  );
}

/** The type comes first and unpacked, so that it can be read off the file's first bytes (OpenDocument, part 2, 3.3). */
function archive(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  // An entry's time has no zone and is written from local parts of the date: build it from local parts.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = { mimetype: [strToU8(mimetype), { mtime, level: 0 }] };
  for (const [path, xml] of Object.entries({ ...parts, "META-INF/manifest.xml": manifest(Object.keys(parts)) }))
    entries[path] = [strToU8(xml), { mtime, level: 6 }];
  return zipSync(entries);
}

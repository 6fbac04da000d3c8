import { type ExportOptions, usualOptions } from "../options.js";
import { pageOf } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { paragraphStyles } from "../printed-look/styles.js";
import { element, escaped, xmlFile } from "../xml.js";
import { AutomaticStyles } from "./automatic-styles.js";
import { BodyWriter } from "./body.js";
import { namespaces, openDocumentPackage } from "./package.js";
import { documentStyles } from "./styles.js";

/**
 * The document as OpenDocument text: real footnotes, the printed look of the Word file in
 * styles of the same names, cross-references as fields.
 * Bookmarks say of each paragraph which node it prints, by the same names as in Word. The file names no person and no
 * moment, and the same document gives the same bytes.
 */
export function toOdt(document: PreparedDocument, options: ExportOptions = usualOptions): Uint8Array<ArrayBuffer> {
  const page = pageOf(document.language, options);
  const styles = new AutomaticStyles(paragraphStyles(page));
  const paragraphs = new BodyWriter(document, styles).paragraphs(page);
  return openDocumentPackage({
    "content.xml": xmlFile(
      element(
        "office:document-content",
        namespaces,
        element("office:automatic-styles", {}, ...styles.elements),
        element("office:body", {}, element("office:text", {}, ...paragraphs)),
      ),
    ),
    "styles.xml": xmlFile(element("office:document-styles", namespaces, ...documentStyles(document, options, page))),
    "meta.xml": xmlFile(element("office:document-meta", namespaces, properties(document))),
  });
}

/** What the file says of itself: title and language, and no person or moment. */
const properties = ({ name, language }: PreparedDocument): string =>
  element(
    "office:meta",
    {},
    element("meta:generator", {}, "Penholder"),
    element("dc:title", {}, escaped(name)),
    element("dc:language", {}, language),
  );

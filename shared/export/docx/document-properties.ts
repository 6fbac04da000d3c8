import type { PreparedDocument } from "../prepared-document.js";
import { element, escaped, xmlFile } from "../xml.js";

/** What the file says of itself: title and language, and no person or moment. */
export const corePropertiesPart = ({ name, language }: PreparedDocument): string =>
  xmlFile(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      element("dc:creator", {}, "Penholder"),
      element("dc:language", {}, escaped(language)),
      element("dc:title", {}, escaped(name)),
      element("cp:lastModifiedBy", {}, "Penholder"),
    ),
  );

export const applicationPropertiesPart = (): string =>
  xmlFile(
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, "Penholder"),
    ),
  );

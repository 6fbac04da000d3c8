import { parseXml, type XmlElement, type XmlLanguage } from "../../import/xml.js";

/** The names as they are written: what is read here was written by `shared/export/docx`. */
const ownWordprocessingML: XmlLanguage = {
  elementName: (_uri, _local, written) => written,
  attributeName: (_uri, _local, written) => written,
  rootFault: () => null,
  wayOut: "export it anew",
  deepest: 100,
  mostElements: 5_000_000,
};

/** A part of a Word file as a tree whose elements know their places in it. */
export const parsePart = (source: string): XmlElement => parseXml(source, ownWordprocessingML).root;

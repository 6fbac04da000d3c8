import { Unreadable } from "../unreadable.js";
import { childNamed, type Passage, parseXml, type XmlElement, type XmlLanguage } from "../xml.js";

/** Namespaces of word processing, transitional and strict (ECMA-376 parts 4 and 1), by the prefix that stands for both here. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c"],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"],
  ["http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
]);

/** "w:p" for a paragraph whatever prefix the file has; a name of another namespace is known by all of it. */
const nameOf = (uri: string, local: string): string => `${prefixes.get(uri) ?? `{${uri}}`}:${local}`;

const asDocument = "open it in a word processor and save it anew as .docx";

/**
 * The tree of a part of a Word file, its names with the prefixes of this file ("w:p", "w:val", "r:id").
 * @throws {Unreadable} where it is damaged or its outermost element is not `root`; `part` names it.
 */
export function parseWordXml(source: string, root: string, part: string, passage?: Passage): XmlElement {
  const language: XmlLanguage = {
    elementName: nameOf,
    attributeName: (uri, local) => (uri === "" ? local : nameOf(uri, local)),
    rootFault: (uri, local) =>
      nameOf(uri, local) === root
        ? null
        : new Unreadable(`its part ${part} is not what it should be (it begins with <${local}>)`, asDocument),
    wayOut: asDocument,
    deepest: 250,
    mostElements: 600_000,
  };
  return parseXml(source, language, passage).root;
}

/** The value of a property that is an element of its own, `<w:jc w:val="both"/>`; null where there is none. */
export const propertyOf = (parent: XmlElement | null, name: string): string | null =>
  (parent && childNamed(parent, name)?.attributes["w:val"]) ?? null;

/** The same as a whole number. */
export function numberOf(parent: XmlElement | null, name: string): number | null {
  const value = propertyOf(parent, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** A property that is on or off (ECMA-376, 17.17.4): null where it is not stated. */
export function switchOf(parent: XmlElement | null, name: string): boolean | null {
  const element = parent && childNamed(parent, name);
  if (!element) return null;
  return !/^(?:0|false|off)$/.test(element.attributes["w:val"] ?? "1");
}

import { type Attributes, element, escaped, xmlFile } from "../xml.js";

/** An element of WordprocessingML, whose attributes bear its prefix, too. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const prefixed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(":") ? key : `w:${key}`, value]));
  return element(`w:${name}`, prefixed, ...children);
}

/** The commonest shape: an element that is one value. */
export const value = (name: string, val: string | number): string => `<w:${name} w:val="${escaped(String(val))}"/>`;

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part of WordprocessingML: "document", "footnotes", "styles" … */
export const wordPart = (name: string, ...children: readonly string[]): string =>
  xmlFile(w(name, { "xmlns:w": wordNamespace, "xmlns:r": relationshipsNamespace }, ...children));

export type Attributes = Readonly<Record<string, string | number>>;

/** Text as XML has it, between tags and in attributes alike. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An element with its children, which are XML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) tag += ` ${key}="${escaped(String(value))}"`;
  const content = children.join("");
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** An element of WordprocessingML, whose attributes bear its prefix, too. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const prefixed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(":") ? key : `w:${key}`, value]));
  return element(`w:${name}`, prefixed, ...children);
}

/** The commonest shape: an element that is one value. */
export const value = (name: string, val: string | number): string => `<w:${name} w:val="${escaped(String(val))}"/>`;

/** A part of a package: the one root element of a file. */
export const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part of WordprocessingML: "document", "footnotes", "styles" … */
export const wordPart = (name: string, ...children: readonly string[]): string =>
  part(w(name, { "xmlns:w": wordNamespace, "xmlns:r": relationshipsNamespace }, ...children));

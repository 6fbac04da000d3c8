import { SaxesParser } from "saxes";
import { Unreadable } from "./unreadable.js";

/** An element with the places of its tags in the source: start tag `from`–`inside`, end tag up to `to`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly from: number;
  readonly inside: number;
  /** Where its end tag begins; the same as `to` in an element of one tag. */
  readonly end: number;
  readonly to: number;
}

/**
 * Words and where they stand. Longer in the source than in words are a character reference, which is a text of its own,
 * and white space whose line ends are of two characters.
 */
export interface XmlText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export type XmlNode = XmlElement | XmlText;

export const isText = (node: XmlNode): node is XmlText => "text" in node;

/** Elements inside an element, not the words between them. */
export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter((child): child is XmlElement => !isText(child));

/** The first element inside with this name, or null. */
export const childNamed = (parent: XmlElement, name: string): XmlElement | null =>
  (parent.children.find((child) => !isText(child) && child.name === name) as XmlElement | undefined) ?? null;

/** Every element below with this name, in document order; below a hit nothing more is looked for. */
export function findAll(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (isText(child)) continue;
      if (child.name === name) found.push(child);
      else visit(child);
    }
  };
  visit(parent);
  return found;
}

/** A kind of XML: what its readers call what they read, and what is said of a file that is not of it. */
export interface XmlLanguage {
  /** The name of an element, given its namespace, its name there, and its name with the file's prefix. */
  readonly elementName: (uri: string, local: string, written: string) => string;
  readonly attributeName: (uri: string, local: string, written: string) => string;
  /** Why an element cannot be the outermost one, or null where it can. */
  readonly rootFault: (uri: string, local: string) => Unreadable | null;
  /** What to do with a file that is damaged or declares a document type. */
  readonly wayOut: string;
  /** How deep elements may be nested, and how many there may be. */
  readonly deepest: number;
  readonly mostElements: number;
}

/** Takes what stands in elements of a name as soon as it is read: the tree goes without, and no more of it is in memory at a time. */
export interface Passage {
  readonly inside: string;
  readonly take: (element: XmlElement) => void;
}

type Building = { -readonly [Key in keyof XmlElement]: Key extends "children" ? XmlNode[] : XmlElement[Key] };

/**
 * An XML text as a tree whose every tag and word knows its place in the source.
 * @throws {Unreadable} where it is malformed, declares a document type (the door to entity bombs and to fetching
 *   other files, which documents never need), is nested or long beyond reason, or is another kind of XML.
 */
export function parseXml(
  source: string,
  language: XmlLanguage,
  passage?: Passage,
): { root: XmlElement; comments: readonly { from: number; to: number }[] } {
  const top: Building = { name: "", attributes: {}, children: [], from: 0, inside: 0, end: source.length, to: source.length };
  const open: Building[] = [top];
  const comments: { from: number; to: number }[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let elements = 0;
  /** Where what has been read ends; words begin there. */
  let read = source.startsWith("\ufeff") ? 1 : 0;
  parser.on("error", (error) => {
    throw new Unreadable(
      `its XML is damaged (${error.message.replace(/^(\d+):(\d+): /, "line $1: ").replace(/\.$/, "")})`,
      language.wayOut,
    );
  });
  parser.on("doctype", () => {
    throw new Unreadable(
      "it declares a document type (DOCTYPE), through which a file can hide what it holds",
      `remove the DOCTYPE, or ${language.wayOut}`,
    );
  });
  const onlySpace = /[ \t\r\n]+(?=<)/y;
  parser.on("text", (text) => {
    onlySpace.lastIndex = read;
    // From tag to tag most is white space: one text, whatever its line ends.
    if (onlySpace.test(source)) open.at(-1)!.children.push({ text, from: read, to: onlySpace.lastIndex });
    else open.at(-1)!.children.push(...textsOf(source, text, read));
  });
  parser.on("opentag", (tag) => {
    const { deepest, mostElements } = language;
    if (open.length > deepest) throw new Unreadable(`its elements are nested more than ${deepest} deep`, language.wayOut);
    if (++elements > mostElements) throw new Unreadable("it holds more elements than any document", language.wayOut);
    const fault = open.length === 1 ? language.rootFault(tag.uri, tag.local) : null;
    if (fault) throw fault;
    const attributes: Record<string, string> = {};
    for (const { uri, local, name, value } of Object.values(tag.attributes)) attributes[language.attributeName(uri, local, name)] = value;
    const name = language.elementName(tag.uri, tag.local, tag.name);
    const from = source.lastIndexOf("<", parser.position - 1);
    const inside = parser.position;
    const element: Building = { name, attributes, children: [], from, inside, end: inside, to: inside };
    open.at(-1)!.children.push(element);
    open.push(element);
    read = inside;
  });
  parser.on("closetag", () => {
    const element = open.pop()!;
    const to = parser.position;
    if (to > element.inside) element.end = source.lastIndexOf("<", to - 1);
    element.to = to;
    read = to;
    const parent = open.at(-1)!;
    if (parent.name !== passage?.inside) return;
    parent.children.length = 0;
    passage.take(element);
  });
  parser.on("comment", (text) => {
    const from = source.lastIndexOf("<!--", parser.position - text.length);
    read = source.indexOf("-->", parser.position - 3) + 3;
    comments.push({ from, to: read });
  });
  parser.on("processinginstruction", () => {
    read = source.indexOf("?>", parser.position - 2) + 2;
  });
  parser.on("cdata", (text) => {
    open.at(-1)!.children.push(...textsOf(source, text, read + "<![CDATA[".length));
    read = parser.position;
  });
  parser.write(source).close();
  return { root: elementsOf(top)[0]!, comments };
}

/** Words as pieces that stand in the source as they are, and the references and line ends between them. */
function textsOf(source: string, text: string, from: number): XmlText[] {
  if (source.startsWith(text, from)) return [{ text, from, to: from + text.length }];
  const texts: XmlText[] = [];
  let at = from;
  let done = 0;
  const special = /&[^;<]*;|\r\n?/g;
  while (done < text.length) {
    special.lastIndex = at;
    const found = special.exec(source);
    const plain = Math.min(found ? found.index - at : Number.POSITIVE_INFINITY, text.length - done);
    if (plain > 0) texts.push({ text: text.slice(done, done + plain), from: at, to: at + plain });
    at += plain;
    done += plain;
    if (!found || done >= text.length) break;
    const character = String.fromCodePoint(text.codePointAt(done)!);
    texts.push({ text: character, from: at, to: at + found[0].length });
    at += found[0].length;
    done += character.length;
  }
  return texts;
}

import { SaxesParser } from "saxes";
import { Unreadable } from "../unreadable.js";

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
  elementsOf(parent).find((child) => child.name === name) ?? null;

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

/** All words inside, white space in one, as a value for the masthead. */
export const wordsOf = (node: XmlNode): string =>
  rawWords(node)
    .replace(/[ \t\r\n]+/g, " ")
    .trim();

const rawWords = (node: XmlNode): string => {
  if (isText(node)) return node.text;
  if (node.name === "authorialNote") return "";
  return node.name === "eol" ? " " : node.children.map(rawWords).join("");
};

const akomaNtosoNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
const unitedNations = "http://un.org/akn4un";

const openedElsewhere = "fetch the file again from the United Nations’ machine-readable resolutions";
const deepest = 100;

type Building = { -readonly [Key in keyof XmlElement]: Key extends "children" ? XmlNode[] : XmlElement[Key] };

/**
 * An XML text as a tree whose every tag and word knows its place in the source. Elements outside Akoma Ntoso and the
 * United Nations' additions to it keep their prefix, so that nobody takes them for one of these.
 * @throws {Unreadable} where it is malformed, declares a document type (the door to entity bombs and to fetching
 *   other files, which resolutions never need), is nested beyond reason, or is no Akoma Ntoso.
 */
export function parseXml(source: string): { root: XmlElement; comments: readonly { from: number; to: number }[] } {
  const top: Building = { name: "", attributes: {}, children: [], from: 0, inside: 0, end: source.length, to: source.length };
  const open: Building[] = [top];
  const comments: { from: number; to: number }[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  /** Those of the tag that is being read. */
  let attributes: Record<string, string> = {};
  /** Where what has been read ends; words begin there. */
  let read = source.startsWith("\ufeff") ? 1 : 0;
  parser.on("error", (error) => {
    throw new Unreadable(
      `its XML is damaged (${error.message.replace(/^(\d+):(\d+): /, "line $1: ").replace(/\.$/, "")})`,
      openedElsewhere,
    );
  });
  parser.on("doctype", () => {
    throw new Unreadable(
      "it declares a document type (DOCTYPE), through which a file can hide what it holds",
      "remove the DOCTYPE, or take the file from the United Nations’ machine-readable resolutions",
    );
  });
  const onlySpace = /[ \t\r\n]+(?=<)/y;
  parser.on("text", (text) => {
    onlySpace.lastIndex = read;
    // From tag to tag most is white space: one text, whatever its line ends.
    if (onlySpace.test(source)) open.at(-1)!.children.push({ text, from: read, to: onlySpace.lastIndex });
    else open.at(-1)!.children.push(...textsOf(source, text, read));
  });
  parser.on("attribute", ({ name, value }) => {
    attributes[name] = value;
  });
  parser.on("opentag", (tag) => {
    if (open.length > deepest) throw new Unreadable(`its elements are nested more than ${deepest} deep`, openedElsewhere);
    const known = tag.uri.startsWith(akomaNtosoNamespace) || tag.uri.startsWith(unitedNations);
    if (open.length === 1 && !(tag.local === "akomaNtoso" && known)) throw notAkomaNtoso(tag.local, tag.uri);
    const from = source.lastIndexOf("<", parser.position - 1);
    const inside = parser.position;
    const element: Building = { name: known ? tag.local : tag.name, attributes, children: [], from, inside, end: inside, to: inside };
    open.at(-1)!.children.push(element);
    open.push(element);
    attributes = {};
    read = inside;
  });
  parser.on("closetag", () => {
    const element = open.pop()!;
    const to = parser.position;
    if (to > element.inside) element.end = source.lastIndexOf("<", to - 1);
    element.to = to;
    read = to;
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

function notAkomaNtoso(name: string, uri: string): Unreadable {
  const where = uri === "" ? "in no namespace" : `in the namespace ${uri}`;
  const reason =
    name === "akomaNtoso" ? `its Akoma Ntoso is ${where}, not of version 3.0` : `it is XML, but begins with <${name}> ${where}`;
  return new Unreadable(reason, "open a file in Akoma Ntoso 3.0, as the United Nations publish their resolutions");
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

import { draftNamespace } from "../../document/index.js";
import { Unreadable } from "../unreadable.js";
import { isText, parseXml, type XmlElement, type XmlLanguage, type XmlNode } from "../xml.js";

const akomaNtosoNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
const unitedNations = "http://un.org/akn4un";

const isKnown = (uri: string): boolean => uri.startsWith(akomaNtosoNamespace) || uri.startsWith(unitedNations);

/**
 * Akoma Ntoso and the United Nations' additions to it. Elements of anything else keep their prefix, so that nobody takes
 * them for one of these.
 */
const akomaNtoso: XmlLanguage = {
  elementName: (uri, local, written) => (isKnown(uri) ? local : written),
  attributeName: (uri, local, written) => (uri === draftNamespace ? `penholder:${local}` : written),
  rootFault: (uri, local) => (local === "akomaNtoso" && isKnown(uri) ? null : notAkomaNtoso(uri, local)),
  wayOut: "fetch the file again from the United Nations’ machine-readable resolutions",
  deepest: 100,
  mostElements: 1_000_000,
};

function notAkomaNtoso(uri: string, name: string): Unreadable {
  const where = uri === "" ? "in no namespace" : `in the namespace ${uri}`;
  const reason =
    name === "akomaNtoso" ? `its Akoma Ntoso is ${where}, not of version 3.0` : `it is XML, but begins with <${name}> ${where}`;
  return new Unreadable(reason, "open a file in Akoma Ntoso 3.0, as the United Nations publish their resolutions");
}

/** The tree of an Akoma Ntoso file. @throws {Unreadable} as `parseXml`. */
export const parseAkomaNtoso = (source: string): ReturnType<typeof parseXml> => parseXml(source, akomaNtoso);

/** All words inside but those of notes, white space in one, as a value for the masthead. */
export const wordsOf = (node: XmlNode): string =>
  rawWords(node)
    .replace(/[ \t\r\n]+/g, " ")
    .trim();

const rawWords = (node: XmlNode): string => {
  if (isText(node)) return node.text;
  if (node.name === "authorialNote") return "";
  return node.name === "eol" ? " " : childWords(node);
};

const childWords = (element: XmlElement): string => element.children.map(rawWords).join("");

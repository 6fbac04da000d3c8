import { Archive } from "../archive.js";
import { Unreadable } from "../unreadable.js";
import { parseXml, type XmlElement, type XmlLanguage } from "../xml.js";

const wayOut = "open it in a word processor and save it anew";

const openDocument = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):1\.0$/;
const prefixes: Readonly<Record<string, string>> = { "xsl-fo-compatible": "fo", drawing: "draw" };
const others: Readonly<Record<string, string>> = { "http://www.w3.org/1999/xlink": "xlink", "http://purl.org/dc/elements/1.1/": "dc" };

/** Names with the prefix that the standard uses for their namespace, whatever the file calls it. */
const nameOf = (uri: string, local: string, written: string): string => {
  const area = openDocument.exec(uri)?.[1];
  const prefix = area ? (prefixes[area] ?? area) : others[uri];
  return prefix ? `${prefix}:${local}` : written;
};

const language: XmlLanguage = {
  elementName: nameOf,
  attributeName: nameOf,
  rootFault: (uri) => (openDocument.test(uri) ? null : new Unreadable("its parts are not OpenDocument", wayOut)),
  wayOut,
  deepest: 256,
  mostElements: 600_000,
};

/** The parts of an OpenDocument text. Nothing outside of it is fetched, and no program in it is run. */
export class TextPackage {
  readonly content: XmlElement;
  /** Null in a file without styles of its own. */
  readonly styles: XmlElement | null;
  readonly macros: boolean;

  /** @throws {Unreadable} where it is damaged, protected by a password, or too large. */
  constructor(bytes: Uint8Array) {
    const archive = new Archive(bytes);
    const part = (name: string): XmlElement | null => {
      const read = archive.read(name);
      return read ? parseXml(textOf(read), language).root : null;
    };
    const manifest = archive.read("META-INF/manifest.xml");
    if (manifest && /<(?:[\w-]+:)?encryption-data\b/.test(textOf(manifest)))
      throw new Unreadable("it is protected by a password", "remove the password in a word processor");
    const content = part("content.xml");
    if (!content) throw new Unreadable("it has no text (content.xml)", wayOut);
    this.content = content;
    this.styles = part("styles.xml");
    this.macros = archive.names.some((name) => /^(?:Basic|Scripts)\//.test(name));
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable("its text is not in UTF-8", wayOut);
  }
}

import { type Draft, DraftFileError, type IdSource, parseDraft } from "../document/index.js";
import { readAkomaNtoso } from "./akoma-ntoso/read.js";
import { decodeText, signatureOf } from "./bytes.js";
import type { ChangeChoice } from "./change-choice.js";
import { readDocx } from "./docx/read.js";
import { decodePage } from "./html/decode.js";
import { readHtml } from "./html/read.js";
import { readOdt } from "./odt/read.js";
import { readPlainText } from "./plain-text/read.js";
import type { Receipt } from "./receipt.js";
import { Unreadable } from "./unreadable.js";

/** What a reader hands back: the draft, its receipt, and the text the receipt accounts for. */
export interface Read {
  readonly draft: Draft;
  readonly receipt: Receipt;
  readonly source: string;
}

/** A kind of file that can be imported. The first format that recognizes a file reads it. */
export interface ImportFormat {
  readonly id: string;
  readonly label: string;
  /** Without the stop, lower case. */
  readonly extensions: readonly string[];
  /** A small file of it may unfold into a large one: whoever opens files bounds the time and memory that reading takes. */
  readonly packed?: true;
  sniff(name: string, bytes: Uint8Array): boolean;
  /** `changes` is for formats in which changes are tracked. @throws {Unreadable} */
  read(bytes: Uint8Array, newId: IdSource, changes: ChangeChoice): Read;
}

const asText = "save the text as plain text (UTF-8) or Markdown and open that";

function text(bytes: Uint8Array): string {
  const signature = signatureOf(bytes);
  if (signature) throw new Unreadable(`it is ${signature}, not text`, asText);
  const source = decodeText(bytes);
  if (source === null) throw new Unreadable("its bytes are not text in UTF-8 or UTF-16", asText);
  if (source.replace(/^\ufeff/, "").trim() === "") throw new Unreadable("it is empty", "choose a file that holds a resolution");
  return source;
}

const penholder: ImportFormat = {
  id: "penholder",
  label: "Penholder draft",
  extensions: ["penholder"],
  sniff: (name, bytes) =>
    name.toLowerCase().endsWith(".penholder") ||
    /^\ufeff?\s*\{\s*"format"\s*:\s*"penholder"/.test(decodeText(bytes.subarray(0, 200)) ?? ""),
  read: (bytes) => {
    const source = text(bytes);
    try {
      const stretches = [{ from: 0, to: source.length, fate: { kind: "kept" } as const }];
      return {
        draft: parseDraft(source.replace(/^\ufeff/, "")),
        receipt: { sourceCharacters: source.length, stretches, restored: [], objects: [] },
        source,
      };
    } catch (error) {
      if (error instanceof DraftFileError) throw new Unreadable(error.message, "open an earlier copy of the file");
      throw error;
    }
  },
};

/** How XML begins, whatever the file is called. */
const xmlStart = /^\ufeff?\s*<(?:\?xml\b|!DOCTYPE (?!html)|!--|(?:[\w-]+:)?akomaNtoso\b)/i;

/** Any XML comes here, so that what is no resolution is refused by name and not read as a page of tags. */
const akomaNtoso: ImportFormat = {
  id: "akoma-ntoso",
  label: "Akoma Ntoso",
  extensions: ["xml", "akn"],
  sniff: (name, bytes) => (/\.(?:xml|akn)$/i.test(name) ? /^\ufeff?\s*</ : xmlStart).test(startOf(bytes)),
  read: (bytes, newId) => {
    const source = text(bytes);
    return { ...readAkomaNtoso(source, newId), source };
  },
};

/** The first characters of a file in UTF-8 or UTF-16, whatever follows them. */
function startOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes.subarray(0, 400));
}

/** How a web page begins, perhaps as XML. */
const pageStart = /^\ufeff?\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]{0,200}?-->\s*)?<(?:!doctype\s+html|html)\b/i;

const html: ImportFormat = {
  id: "html",
  label: "Web page",
  extensions: ["html", "htm", "xhtml"],
  sniff: (name, bytes) => signatureOf(bytes) === null && (/\.(?:x?html?)$/i.test(name) || pageStart.test(startOf(bytes))),
  read: (bytes, newId) => readHtml(decodePage(bytes), newId),
};

const wordName = /\.(?:docx|docm|dotx|dotm)$/i;

/** Any file that is named like one, so that what is protected or damaged is refused by name; or a package of Office parts. */
const docx: ImportFormat = {
  id: "docx",
  label: "Word document",
  extensions: ["docx", "docm", "dotx", "dotm"],
  packed: true,
  sniff: (name, bytes) => wordName.test(name) || /^PK.*\[Content_Types\]\.xml/s.test(latinStart(bytes)),
  read: readDocx,
};

/** The first bytes as characters. */
const latinStart = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 4_000));

/** The type of the file, which is its first part and not packed. */
const odtStart = "mimetypeapplication/vnd.oasis.opendocument.text";

const odt: ImportFormat = {
  id: "odt",
  label: "OpenDocument text",
  extensions: ["odt", "ott"],
  packed: true,
  sniff: (_name, bytes) => startsLike(bytes.subarray(30), odtStart),
  read: readOdt,
};

const startsLike = (bytes: Uint8Array, start: string): boolean =>
  start.split("").every((char, index) => bytes[index] === char.charCodeAt(0));

const plainText: ImportFormat = {
  id: "plain-text",
  label: "Plain text or Markdown",
  extensions: ["txt", "md", "markdown", "text"],
  sniff: () => true,
  read: (bytes, newId) => {
    const source = text(bytes);
    return { ...readPlainText(source, newId), source };
  },
};

/** Every format that can be imported, in the order in which they are tried; the last takes whatever is text. */
export const importFormats: readonly ImportFormat[] = [penholder, odt, docx, html, akomaNtoso, plainText];

import { createHash } from "node:crypto";
import { resolutionKeys } from "../../../shared/citations/index.js";
import type { LibraryRecord } from "../../../shared/contract/index.js";
import { type Draft, numbering } from "../../../shared/document/index.js";

/** What the library knows of a resolution without reading its text. */
export interface StoredRecord extends Omit<LibraryRecord, "builtIn"> {
  /** Fingerprint of its words, by which a text is known whatever file it came in. */
  readonly words: string;
  /** Fingerprints of the files it was read from: the present one, then those it took the place of. */
  readonly origins: readonly string[];
}

/** How many earlier files of one resolution are remembered. */
const rememberedOrigins = 12;

/**
 * The record of a resolution.
 * @param id what it is known by in the library.
 * @param file name of the file it was added from, for people.
 * @param origins fingerprints of files.
 */
export function recordOf(draft: Draft, id: string, file: string, origins: readonly string[]): StoredRecord {
  const { metadata, doc } = draft;
  return {
    id,
    symbol: metadata.symbol || metadata.number,
    number: metadata.number,
    title: doc.firstChild?.type.name === "title" ? doc.firstChild.textContent : "",
    organ: metadata.profile,
    language: metadata.language,
    adopted: metadata.adoption?.date ?? "",
    session: metadata.session,
    subjects: [...(metadata.subjects ?? [])],
    paragraphs: numbering(doc).paragraphs.length,
    file,
    words: fingerprintOfWords(draft),
    origins: [...new Set(origins)].slice(0, rememberedOrigins),
  };
}

/**
 * What a resolution is known by in the library: its key or symbol and its language, so that a newer text of it takes the
 * place of the older; its words, where it bears no symbol.
 */
export function identityOf(draft: Draft): string {
  const { symbol, number, profile, language } = draft.metadata;
  const name = resolutionKeys(symbol || number, profile).join(", ") || (symbol || number).trim().toUpperCase().replace(/\s+/gu, " ");
  return `${name.slice(0, 160) || `text ${fingerprintOfWords(draft)}`} (${language})`;
}

/** What people call a resolution. */
export const nameOf = ({ symbol, title, file }: StoredRecord): string => symbol || title || file || "a text without a name";

/** A short text that differs wherever the bytes of two files do. */
export const fingerprintOfBytes = (bytes: Uint8Array): string => shortened(createHash("sha256").update(bytes));

const fingerprintOfWords = ({ doc }: Draft): string =>
  shortened(createHash("sha256").update(doc.textBetween(0, doc.content.size, " ", " ").replace(unusualSpace, " ").trim()));

/** Whatever space is not one blank between words, which is nearly all there is. */
const unusualSpace = /[^\S ]\s*| \s+/gu;

/** Ninety-six bits: two files of a library alike by chance are not to be expected in the life of the universe. */
const shortened = (hash: ReturnType<typeof createHash>): string => hash.digest("base64url").slice(0, 16);

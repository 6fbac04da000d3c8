import { anyMonth } from "../language/index.js";

const noBreak = "\u00a0";
const dayAndMonth = new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${anyMonth})(?!\\p{L}))`, "gu");
const numeroAndNumber = /(?<=(?<!\p{L})Nos?\.) (?=\d)/gu;

/**
 * A text as pages set it: a day stays with its month and "No." with its number, as in issued documents. For formats
 * that break lines; plain text keeps ordinary spaces.
 */
export const setForPages = (text: string): string => text.replace(dayAndMonth, noBreak).replace(numeroAndNumber, noBreak);

/** A stretch of a text as pages set it; `bySetting` says of a space that only the page keeps from breaking. */
interface PagePiece {
  readonly text: string;
  readonly bySetting: boolean;
}

/** What `setForPages` gives, its own spaces apart, so that a file can tell them from the author's. */
export function pagePieces(text: string): PagePiece[] {
  const set = setForPages(text);
  const pieces: PagePiece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (set[at] === text[at]) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), bySetting: false });
    pieces.push({ text: set[at]!, bySetting: true });
    from = at + 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), bySetting: false });
  return pieces;
}

/** The opposite, for plain text: no-break spaces are spaces like any other. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");

/** A symbol as mastheads set it: the organ's letter large, the rest small. Either may be "". */
export function mastheadSymbol(symbol: string): { readonly letter: string; readonly rest: string } {
  const [letter = ""] = /^[A-Z]*/.exec(symbol) ?? [];
  return { letter, rest: symbol.slice(letter.length) };
}

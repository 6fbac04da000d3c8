import { bold, italic, superscript } from "../printed/strand.js";
import type { PdfPage, PdfPiece } from "./page.js";

/** Characters that stand beside one another without a wide gap: a line of the text, or what one column of it has there. */
export interface Cell {
  readonly text: string;
  /** Bits of `Strand.style`, one for each character. */
  readonly style: readonly number[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its characters. */
  readonly size: number;
}

/** Pieces on one baseline, with what is raised above it. */
interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: { readonly piece: PdfPiece; readonly raised: boolean }[];
}

/** What stands further apart, in sizes of the font, belongs to different columns. */
export const columnGap = 3.5;

/** Shares of a font's size. A word space is about a quarter of it. */
const leastSpace = 0.12;
const sameBaseline = 0.25;
const smallPrint = 0.85;

/** The cells of a page row by row, from the top, and in each row in the order of reading. */
export function cellsOf({ pieces }: PdfPage): Cell[][] {
  const rows: Row[] = [];
  const bySize = pieces.filter(({ text }) => text.trim() !== "").toSorted((one, other) => other.size - one.size);
  for (const piece of bySize) {
    const row = rows.find(({ y, size }) => Math.abs(piece.y - y) <= sameBaseline * size) ?? rows.find((each) => raisedAbove(piece, each));
    if (row) row.pieces.push({ piece, raised: raisedAbove(piece, row) });
    else rows.push({ y: piece.y, size: piece.size, pieces: [{ piece, raised: false }] });
  }
  return rows.toSorted((one, other) => other.y - one.y).map(cellsOfRow);
}

/** Small print that stands above a row's baseline, close to its words: an indicator. */
function raisedAbove({ x, y, width, size }: PdfPiece, row: Row): boolean {
  const above = y - row.y;
  if (size > smallPrint * row.size || above < 0.1 * row.size || above > 0.6 * row.size) return false;
  return row.pieces.some(({ piece }) => Math.max(piece.x - x - width, x - piece.x - piece.width) < 1.5 * row.size);
}

function cellsOfRow({ y, pieces }: Row): Cell[] {
  const words = pieces.filter(({ piece }) => /\p{L}/u.test(piece.text));
  const rightToLeft = words.filter(({ piece }) => piece.rightToLeft).length > words.length / 2;
  const sorted = pieces.toSorted((one, other) => (rightToLeft ? rightOf(other.piece) - rightOf(one.piece) : one.piece.x - other.piece.x));
  const cells: { piece: PdfPiece; raised: boolean; gap: number }[][] = [];
  for (const [index, each] of sorted.entries()) {
    const before = sorted[index - 1]?.piece;
    const gap = !before ? 0 : rightToLeft ? before.x - rightOf(each.piece) : each.piece.x - rightOf(before);
    if (before && gap <= columnGap * Math.max(before.size, each.piece.size)) cells.at(-1)!.push({ ...each, gap });
    else cells.push([{ ...each, gap: 0 }]);
  }
  return cells.map((cell) => joined(cell, y));
}

function joined(pieces: readonly { readonly piece: PdfPiece; readonly raised: boolean; readonly gap: number }[], y: number): Cell {
  let text = "";
  const style: number[] = [];
  const lengths = new Map<number, number>();
  for (const { piece, raised, gap } of pieces) {
    const bits = faceOf(piece.font) | (raised ? superscript : 0);
    const words = piece.text.replace(/\s+/g, " ");
    if (gap > leastSpace * piece.size && !text.endsWith(" ") && !words.startsWith(" ")) {
      text += " ";
      style.push((style.at(-1) ?? 0) & bits);
    }
    text += words;
    for (let index = 0; index < words.length; index++) style.push(bits);
    lengths.set(piece.size, (lengths.get(piece.size) ?? 0) + words.length);
  }
  const stray = new Set([...text.matchAll(straySpace)].map(({ index }) => index));
  const [size] = [...lengths].reduce((most, each) => (each[1] > most[1] ? each : most));
  return {
    text: text.replace(straySpace, ""),
    style: style.filter((_, index) => !stray.has(index)),
    x: Math.min(...pieces.map(({ piece }) => piece.x)),
    right: Math.max(...pieces.map(({ piece }) => rightOf(piece))),
    y,
    size,
  };
}

/** What looks like a space is the narrow gap that a typesetter left before a hyphen, or a dash in a range: “South -South”, “5 –13”. */
const straySpace = /(?<=\p{L}) (?=-(?:\p{L}|$))|(?<=\d) (?=–\d)/gu;

const rightOf = ({ x, width }: PdfPiece): number => x + width;

/** What a font's name says of its face: "TimesNewRomanPS-BoldItalicMT", "Tinos-Italic". */
const faceOf = (font: string): number =>
  (/ital|obliq|[-,]it$/i.test(font) ? italic : 0) | (/bold|black|heavy|[-,]bd$/i.test(font) ? bold : 0);

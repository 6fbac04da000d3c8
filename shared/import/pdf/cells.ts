import { bold, italic, superscript } from "../printed/strand.js";
import type { PdfPiece } from "./page.js";

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
export function cellsOf(pieces: readonly PdfPiece[]): Cell[][] {
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

/** Whether most letters are of a script that runs from right to left. */
export function runFromRight(pieces: readonly PdfPiece[]): boolean {
  const letters = pieces.map(({ text, rightToLeft }) => (text.match(/\p{L}/gu)?.length ?? 0) * (rightToLeft ? 1 : -1));
  return letters.reduce((sum, count) => sum + count, 0) > 0;
}

function cellsOfRow({ y, pieces }: Row): Cell[] {
  const fromLeft = pieces.toSorted((one, other) => one.piece.x - other.piece.x);
  const sorted = runFromRight(pieces.map(({ piece }) => piece)) ? readFromRight(fromLeft) : fromLeft;
  const cells: { piece: PdfPiece; raised: boolean; gap: number }[][] = [];
  for (const [index, each] of sorted.entries()) {
    const before = sorted[index - 1]?.piece;
    const gap = before ? Math.max(before.x - rightOf(each.piece), each.piece.x - rightOf(before)) : 0;
    if (before && gap <= columnGap * Math.max(before.size, each.piece.size)) cells.at(-1)!.push({ ...each, gap });
    else cells.push([{ ...each, gap: 0 }]);
  }
  return cells.map((cell) => joined(cell, y));
}

/** Pieces of a row that is read from the right: figures and words of other scripts still run from the left among themselves. */
function readFromRight<T extends { readonly piece: PdfPiece }>(fromLeft: readonly T[]): T[] {
  const runs: T[][] = [];
  for (const each of fromLeft) {
    const run = runs.at(-1);
    if (run && [...run, each].every(({ piece }) => runsFromLeft(piece))) run.push(each);
    else runs.push([each]);
  }
  return runs.toReversed().flat();
}

const runsFromLeft = ({ text, rightToLeft }: PdfPiece): boolean => !rightToLeft && /[\p{L}\p{N}/]/u.test(text);

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

/**
 * What looks like a space is the narrow gap that a typesetter left before a hyphen, or a dash in a range: “South -South”, “5 –13”; or
 * around figures and letters among Chinese characters: “第 66/288 号”.
 */
const straySpace = /(?<=\p{L}) (?=-(?:\p{L}|$))|(?<=\d) (?=–\d)|(?<=\p{Script=Han}) (?=[\p{L}\d(])|(?<=[\p{L}\d)]) (?=\p{Script=Han})/gu;

const rightOf = ({ x, width }: PdfPiece): number => x + width;

/** What a font's name says of its face: "TimesNewRomanPS-BoldItalicMT", "Tinos-Italic". */
const faceOf = (font: string): number =>
  (/ital|obliq|[-,]it$/i.test(font) ? italic : 0) | (/bold|black|heavy|[-,]bd$/i.test(font) ? bold : 0);

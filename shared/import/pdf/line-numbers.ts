import type { PdfPage, PdfPiece } from "./page.js";

/** Fewer figures in a margin are no count of lines. */
const fewest = 5;

/** Points by which the figures of one column may be out of line, and their baselines off those of the text. */
const tolerance = 1.5;

/** A figure beside the text, with the edge that it shows to it. */
interface Beside {
  readonly piece: PdfPiece;
  readonly page: number;
  readonly edge: number;
}

/** On which side of the text the figures stand: how far out a piece reaches there, and the edge that faces the text. */
interface Side {
  readonly outward: (piece: PdfPiece) => number;
  readonly edge: (piece: PdfPiece) => number;
}

const leftOf = ({ x }: PdfPiece): number => x;
const rightOf = ({ x, width }: PdfPiece): number => x + width;

/** Figures are flush with the text or with the margin; those of a text from right to left stand to its right. */
const sides: readonly Side[] = [
  { outward: (piece) => -leftOf(piece), edge: rightOf },
  { outward: (piece) => -leftOf(piece), edge: leftOf },
  { outward: rightOf, edge: leftOf },
  { outward: rightOf, edge: rightOf },
];

/** The numbers of lines in the margin: figures that ascend in one column on every page, outside of the text beside them. */
export function lineNumbersOf(pages: readonly PdfPage[]): ReadonlySet<PdfPiece> {
  const seen = pages.map(({ pieces }) => pieces.filter(({ text }) => text.trim() !== ""));
  for (const side of sides) {
    const beside = seen.flatMap((pieces, page) => figuresBeside(pieces, side).map((piece) => ({ piece, page, edge: side.edge(piece) })));
    const [longest = []] = columnsOf(beside).toSorted((one, other) => other.length - one.length);
    if (longest.length >= fewest && ascends(longest) && isOutside(longest, seen, side)) return new Set(longest.map(({ piece }) => piece));
  }
  return new Set();
}

const sharesLine = (one: PdfPiece, other: PdfPiece): boolean => Math.abs(one.y - other.y) <= tolerance;

function figuresBeside(pieces: readonly PdfPiece[], { outward }: Side): PdfPiece[] {
  return pieces.filter((piece) => {
    if (!/^\s*\d{1,4}\s*$/.test(piece.text)) return false;
    const line = pieces.filter((other) => other !== piece && sharesLine(piece, other));
    return line.length > 0 && line.every((other) => outward(other) < outward(piece));
  });
}

/** Figures whose edges are in line, page after page and from the top. */
function columnsOf(figures: readonly Beside[]): Beside[][] {
  const columns: Beside[][] = [];
  for (const figure of figures.toSorted((one, other) => one.edge - other.edge)) {
    if (figure.edge - (columns.at(-1)?.at(-1)?.edge ?? -Infinity) <= tolerance) columns.at(-1)!.push(figure);
    else columns.push([figure]);
  }
  return columns.map((column) => column.toSorted((one, other) => one.page - other.page || other.piece.y - one.piece.y));
}

const ascends = (column: readonly Beside[]): boolean =>
  column.every(({ piece, page }, index) => {
    const above = column[index - 1];
    return above?.page !== page || Number(piece.text) > Number(above.piece.text);
  });

/** Whether few other lines reach as far out as the figures do: the first column of a table stands where the text does. */
function isOutside(column: readonly Beside[], pages: readonly (readonly PdfPiece[])[], { outward }: Side): boolean {
  const figures = new Set(column.map(({ piece }) => piece));
  const innermost = Math.min(...column.map(({ piece }) => outward(piece)));
  const others = pages.flat().filter((piece) => !figures.has(piece));
  return others.filter((piece) => outward(piece) > innermost - tolerance).length < others.length / 10;
}

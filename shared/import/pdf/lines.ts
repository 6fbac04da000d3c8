import type { Line } from "../printed/lines.js";
import { Strand } from "../printed/strand.js";
import { type Cell, cellsOf, runFromRight } from "./cells.js";
import { lineNumbersOf } from "./line-numbers.js";
import type { PdfFile } from "./page.js";

/**
 * A line of a page as the reader reads it: its words with their place in the source, and where they stand on the page. Where most
 * of a document runs from right to left, `x` and `right` do too: further in is more, whatever the script.
 */
export interface PageLine extends Line, Omit<Cell, "text" | "style"> {
  /** Index of the page, and of the row on it; what stands in one row stands side by side. */
  readonly page: number;
  readonly row: number;
}

/** Words beside the text, and what they are. */
interface Aside {
  readonly strand: Strand;
  readonly reason: string;
}

/**
 * The text of a file as one would read it, row by row, and its lines, page by page. Each page ends with the numbers of its lines, text across it,
 * and what somebody wrote into its comments and forms.
 */
export function linesOf({ pages, objects }: PdfFile): { source: string; lines: PageLine[][]; asides: Aside[] } {
  let source = "";
  const asides: Aside[] = [];
  const taken = (text: string, style: readonly number[], end: string): Strand => {
    const at = Int32Array.from({ length: text.length }, (_, index) => source.length + index);
    source += text + end;
    return new Strand(text, at, Uint8Array.from(style));
  };
  const aside = (text: string, reason: string): void => void asides.push({ strand: taken(text, Array(text.length).fill(0), "\n"), reason });
  const numbers = lineNumbersOf(pages);
  const fromRight = runFromRight(pages.flatMap(({ pieces }) => pieces));
  const lines = pages.map(({ pieces, turned }, index) => {
    const rows = cellsOf(pieces.filter((piece) => !numbers.has(piece)));
    const ofPage = rows.flatMap((cells, row) =>
      cells.map(({ text, style, ...cell }, column): PageLine => {
        const place = fromRight ? { ...cell, x: -cell.right, right: -cell.x } : cell;
        const strand = taken(text, style, column + 1 < cells.length ? "\t" : "\n");
        return { strand, end: source.length - 1, page: index, row, ...place };
      }),
    );
    for (const piece of pieces) if (numbers.has(piece)) aside(piece.text, "line number");
    for (const text of turned) aside(text, "text across the page");
    for (const { kind, words, page } of objects) if (page === index && words !== "") aside(words, kind);
    return ofPage;
  });
  return { source, lines, asides };
}

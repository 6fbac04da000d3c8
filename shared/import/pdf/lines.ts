import type { Line } from "../printed/lines.js";
import { Strand } from "../printed/strand.js";
import { type Cell, cellsOf } from "./cells.js";
import type { PdfPage } from "./page.js";

/** A line of a page as the reader reads it: its words with their place in the source, and where they stand on the page. */
export interface PageLine extends Line, Omit<Cell, "text" | "style"> {
  /** Index of the page, and of the row on it; what stands in one row stands side by side. */
  readonly page: number;
  readonly row: number;
}

/** The text of the pages as one would read it, row by row, and its lines, page by page. Turned text ends its page. */
export function linesOf(pages: readonly PdfPage[]): { source: string; lines: PageLine[][]; turned: Strand[] } {
  let source = "";
  const turned: Strand[] = [];
  const taken = (text: string, style: readonly number[], end: string): Strand => {
    const at = Int32Array.from({ length: text.length }, (_, index) => source.length + index);
    source += text + end;
    return new Strand(text, at, Uint8Array.from(style));
  };
  const lines = pages.map((page, index) => {
    const rows = cellsOf(page);
    const ofPage = rows.flatMap((cells, row) =>
      cells.map(({ text, style, ...place }, column): PageLine => {
        const strand = taken(text, style, column + 1 < cells.length ? "\t" : "\n");
        return { strand, end: source.length - 1, page: index, row, ...place };
      }),
    );
    turned.push(...page.turned.map((text) => taken(text, Array(text.length).fill(0), "\n")));
    return ofPage;
  });
  return { source, lines, turned };
}

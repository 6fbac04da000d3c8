import type { IParagraphStyleOptions, IStylesOptions } from "docx";

/** Word counts twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** On all sides of the page, in points. */
export const margin = 48;

const sans = "Calibri";
const quiet = "59616E";

const style = (id: string, size: number, after: number, run: IParagraphStyleOptions["run"] = {}): IParagraphStyleOptions => ({
  id,
  name: id,
  basedOn: "Normal",
  quickFormat: true,
  paragraph: { spacing: { before: 0, after: twips(after) } },
  run: { size: 2 * size, ...run },
});

const heading = (size: number, before: number) => ({
  run: { font: sans, size: 2 * size, bold: true, color: "16191F" },
  paragraph: { keepNext: true, spacing: { before: twips(before), after: twips(4) } },
});

/** Sans serif for the report's own words, Times for the clauses it quotes. */
export const styleSheet: IStylesOptions = {
  default: {
    document: { run: { font: sans, size: 20, language: { value: "en-GB" } } },
    title: heading(18, 0),
    heading1: heading(14, 16),
    heading2: heading(12, 12),
    heading3: heading(11, 10),
  },
  paragraphStyles: [
    style("Prose", 10, 6),
    style("Remark", 8.5, 3, { color: quiet }),
    style("Clause", 10.5, 5, { font: "Times New Roman" }),
    style("Facts", 10, 2),
    style("ColumnHeading", 9, 2, { bold: true }),
  ],
};

import type { ExportOptions } from "./options.js";

export type PageSize = ExportOptions["paper"];

/**
 * The measures of an issued resolution in points, taken from documents of 2025: 10-point type on a 12-point line, six
 * points between paragraphs, a column of 365 points set in from the rules of the masthead, and tabs of 23.75 points from
 * the column's edge, by which first lines are indented and to which numbers and labels advance.
 */
export const measures = {
  /** Above and below the text. */
  margin: 72,
  /** Left and right of the rules. */
  sideMargin: 60,
  /** From the ends of the rules to the column of text, on either side. */
  inset: 63.35,
  tab: 23.75,
  textSize: 10,
  linePitch: 12,
  paragraphGap: 6,
  organSize: 20,
  identitySize: 14,
  adoptionSize: 14,
  annexSize: 14,
  titleSize: 12,
  partSize: 12,
  bodySize: 12,
  noteSize: 8.5,
  notePitch: 10,
  runningHeadSize: 8.5,
  /** From the beginning of the rules to distribution and dates. */
  distribution: 337,
  /** Slight opening of the letters, as in issued documents. */
  tracking: 0.2,
};

export type Measures = typeof measures;

/**
 * A manuscript differs where people write between the lines: twelve-point type, three lines to the inch. Masthead,
 * headings and notes stay closely spaced.
 */
const manuscript: Measures = {
  ...measures,
  textSize: 12,
  linePitch: 24,
  titleSize: 14,
  partSize: 14,
  bodySize: 14,
  noteSize: 10,
  notePitch: 12,
};

export const measuresOf = (look: ExportOptions["look"]): Measures => (look === "manuscript" ? manuscript : measures);

export const paper: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.3, height: 841.9 },
};

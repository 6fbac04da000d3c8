import type { ExportOptions } from "./options.js";

export type PageSize = ExportOptions["paper"];

/**
 * The measures of an issued resolution in points, taken from documents of 2025: 10-point type on a 12-point line, six
 * points between paragraphs, a column of 365 points set in from the rules of the masthead, and tabs of 23.75 points from
 * the column's edge, by which first lines are indented and to which numbers and labels advance.
 */
const issued = {
  /** Below the text; above it there is room for a running head of two lines. */
  margin: 72,
  topMargin: 79,
  /** Left and right of the rules. */
  sideMargin: 60,
  /** From the ends of the rules to the column of text, on either side. */
  inset: 63.35,
  /** From the edges of the paper to the masthead, to running heads and to page numbers. */
  toMasthead: 37,
  toRunningHead: 24,
  toPageNumber: 36,
  tab: 23.75,
  textSize: 10,
  linePitch: 12,
  /** Of lines of that type which nobody writes between: masthead, sponsors, subheadings. */
  closePitch: 12,
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
  runningHeadPitch: 10,
  /** Length of the rule above notes. */
  noteRule: 67,
  /** From the beginning of the rules to distribution and dates. */
  distribution: 337,
  /** Of the masthead, where an issued document has the emblem. */
  betweenRules: 142,
  /** From line numbers to the margin. */
  lineNumberGap: 10,
  /** Slight opening of the letters, as in issued documents; the large ones at the head are close instead. */
  tracking: 0.3,
  organTracking: -0.3,
};

export type Measures = typeof issued;

/**
 * A manuscript is what people write between the lines of: "Text, including footnotes, must be double-spaced. Font size must be
 * no smaller than 12 point" (Editorial Manual, instructions for the preparation of documents). Its text reaches from margin to
 * margin, an inch from the edges; masthead and headings stay close, and there is no room for an emblem.
 */
const manuscript: Measures = {
  ...issued,
  sideMargin: 72,
  inset: 0,
  tab: 36,
  textSize: 12,
  linePitch: 24,
  closePitch: 14.4,
  titleSize: 14,
  partSize: 14,
  bodySize: 14,
  noteSize: 12,
  notePitch: 24,
  distribution: 324,
  betweenRules: 84,
  tracking: 0,
};

export const measuresOf = (look: ExportOptions["look"]): Measures => (look === "manuscript" ? manuscript : issued);

/** How much larger type and lines are than in Latin letters, so that a text is read as easily. */
const scripts: Readonly<Record<string, { readonly type: number; readonly line: number }>> = {
  ar: { type: 1.25, line: 1.5 },
  zh: { type: 1.05, line: 1.3 },
};

/** The measures for the letters of a language. Joined letters are not opened, nor are characters of one width. */
export function measuresFor(language: string, latin: Measures): Measures {
  const script = scripts[language];
  if (!script) return latin;
  const { textSize, linePitch, closePitch, noteSize, notePitch, runningHeadPitch } = latin;
  return {
    ...latin,
    textSize: textSize * script.type,
    linePitch: linePitch * script.line,
    closePitch: closePitch * script.line,
    noteSize: noteSize * script.type,
    notePitch: notePitch * script.line,
    runningHeadPitch: runningHeadPitch * script.line,
    tracking: 0,
    organTracking: 0,
  };
}

export const paper: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.3, height: 841.9 },
};

/** The page a document is set on, in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly measures: Measures;
  /** Of the rules of masthead and running heads, which reach from margin to margin. */
  readonly ruleLength: number;
}

export function pageOf(language: string, { paper: size, look }: ExportOptions): Page {
  const { width, height } = paper[size];
  const measures = measuresFor(language, measuresOf(look));
  return { width, height, measures, ruleLength: width - 2 * measures.sideMargin };
}

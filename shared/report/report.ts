import { z } from "zod";
import { languages } from "../document/index.js";
import { figureShapeSchema } from "./figure/shape.js";

/**
 * What a feature found, as a document to read or file. One shape for comparison, ancestry, audit and agreed language, so
 * that a format is written once; plain data, so that it may cross from the window to the process that writes files.
 */

/** Formats a report is written in, the most wanted first; their names are those of `shared/export`. */
export const reportFormats = ["docx", "pdf", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Words of one look. What is left out is false, or "kept". */
const reportRunSchema = z.strictObject({
  text: z.string(),
  /** What became of the words: set as insertion, deletion, or as moved from elsewhere. */
  change: z.enum(["kept", "inserted", "deleted", "moved"]).optional(),
  /** A change that only brings figures up to date. */
  technical: z.boolean().optional(),
  italic: z.boolean().optional(),
  bold: z.boolean().optional(),
  /** Where the words come from, set small and raised after them: "O6". */
  from: z.string().optional(),
});

const reportParagraphSchema = z.strictObject({
  kind: z.literal("paragraph"),
  /**
   * `prose` is the report speaking; `remark` does so in small type; `clause` quotes a resolution, in its language.
   */
  look: z.enum(["prose", "remark", "clause"]),
  /** "3.", "(a)", "O8a", or "". */
  label: z.string().optional(),
  /** Depth of a sub-paragraph: 0 to 3. */
  level: z.int().min(0).max(3).optional(),
  content: z.array(reportRunSchema),
});

const heading = z.strictObject({ kind: z.literal("heading"), level: z.literal([1, 2, 3]), text: z.string() });

const list = z.strictObject({ kind: z.literal("list"), items: z.array(z.array(reportRunSchema)) });

const table = z.strictObject({
  kind: z.literal("table"),
  /** What the table shows, for assistive technology and as its caption. */
  caption: z.string(),
  /** Widths are shares: of columns 1, 3 and 3, the first has a seventh of the page. */
  columns: z.array(z.strictObject({ heading: z.string(), width: z.number().positive() })).min(1),
  /** The first cell of each row says what the row is about. */
  rowHeadings: z.boolean(),
  /** One cell per column, each a list of paragraphs, which may be empty. */
  rows: z.array(z.strictObject({ cells: z.array(z.array(reportParagraphSchema)) })),
});

const figure = z.strictObject({
  kind: z.literal("figure"),
  caption: z.string(),
  /** The picture in words, for those who do not see it and for formats that have no pictures. */
  description: z.string(),
  /** In px; a format sets it smaller where the page is narrower or lower. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** From the bottommost to the topmost. */
  shapes: z.array(figureShapeSchema),
});

const reportBlockSchema = z.discriminatedUnion("kind", [heading, reportParagraphSchema, list, table, figure]);

export const reportSchema = z.strictObject({
  title: z.string(),
  /** What the report is about, under the title and in running heads: { label: "Earlier text", text: "2006/19" }. */
  subjects: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  /** Day it was made, ISO. */
  date: z.string(),
  /** Of the clauses quoted; the report itself speaks English. */
  language: z.enum(languages),
  /** Landscape gives tables of two texts room. */
  page: z.enum(["portrait", "landscape"]),
  blocks: z.array(reportBlockSchema),
});

export type Report = z.output<typeof reportSchema>;
export type ReportBlock = z.output<typeof reportBlockSchema>;
export type ReportParagraph = z.output<typeof reportParagraphSchema>;
export type ReportTable = z.output<typeof table>;
export type ReportFigure = z.output<typeof figure>;
export type ReportRun = z.output<typeof reportRunSchema>;

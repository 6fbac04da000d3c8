import { z } from "zod";
import { severities } from "../checks/finding.js";
import { draftFileSchema, profiles } from "../document/index.js";
import { type ExportFormat, formats } from "../export/formats.js";
import { exportOptionsSchema, usualOptions } from "../export/options.js";
import { reportFormats, reportSchema } from "../report/report.js";
import { filingCalls } from "./filing-calls.js";
import { houseRulesCalls } from "./house-rules-calls.js";
import { libraryCalls } from "./library-calls.js";
import { cancelled, nothing } from "./shapes.js";

/**
 * The one contract between the window and the main process: a request and a response schema per call. A document is
 * known by an opaque handle that the main process gives out; no path ever crosses.
 */
const handle = z.string().regex(/^[a-z0-9]{8,40}$/, "a handle");
const name = z.string().max(400);

const fate = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("kept") }),
  z.strictObject({ kind: z.literal("transformed"), rule: z.string() }),
  z.strictObject({ kind: z.literal("dropped"), reason: z.string() }),
]);

/** How an import went, for the message that follows it. */
const receiptSummary = z.strictObject({
  sourceCharacters: z.int(),
  kept: z.int(),
  transformed: z.array(z.strictObject({ rule: z.string(), count: z.int() })),
  dropped: z.array(z.strictObject({ reason: z.string(), text: z.string(), at: z.string().nullable() })),
  objects: z.array(z.strictObject({ kind: z.string(), count: z.int(), fate })),
});

/** An open document. `receipt` is there when it was imported from a foreign format, `saved` when it has a file of ours. */
export const openedDocument = z.strictObject({
  handle,
  name,
  saved: z.boolean(),
  draft: draftFileSchema,
  receipt: receiptSummary.nullable(),
});

/** A file that was open before. `folder` is the name of the folder it lies in, which tells namesakes apart; no path. */
const recentFile = z.strictObject({ handle, name, folder: z.string(), missing: z.boolean() });

const exported = z.union([z.strictObject({ name, bytes: z.int(), warnings: z.array(z.string()) }), cancelled]);

/** What an export would write: a page as it prints, as an SVG picture; a web page; or the beginning of a text. */
const warnings = z.array(z.string());
const preview = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("page"),
    picture: z.string(),
    page: z.int(),
    pages: z.int(),
    /** Of the page, in points. */
    width: z.number(),
    height: z.number(),
    warnings,
  }),
  z.strictObject({ kind: z.literal("web"), html: z.string(), warnings }),
  /** `cut` where the text goes on. */
  z.strictObject({ kind: z.literal("text"), text: z.string(), cut: z.boolean(), warnings }),
]);

export const exportFormats: readonly ExportFormat[] = formats.map(({ id }) => id);

export const settingsSchema = z.strictObject({
  theme: z.enum(["system", "light", "dark"]).default("system"),
  /** Column widths in CSS pixels; 0 hides the column. */
  outlineWidth: z.int().min(0).max(600).default(232),
  panelWidth: z.int().min(0).max(900).default(372),
  /** Page magnification in per cent. */
  zoom: z.int().min(50).max(250).default(100),
  profileForNew: z.enum(profiles).default("ECOSOC"),
  /** Whether unknown words are pointed out, and the person’s own words, which are not. */
  spelling: z.boolean().default(true),
  dictionary: z.array(z.string().min(1).max(100)).max(20_000).default([]),
  /** Severities of findings that are not shown. */
  hiddenSeverities: z.array(z.enum(severities)).default([]),
  findingsOrder: z.enum(["rule", "place"]).default("rule"),
  /** In whose name changes were filed last. */
  delegation: z.string().max(400).default(""),
  /** What was exported last, and how. */
  exportFormat: z.enum(exportFormats).default("docx"),
  exportOptions: exportOptionsSchema.default(usualOptions),
});

export const contract = {
  /** What the window needs to start: settings, and work that a killed process left behind. */
  "app.start": {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      host: z.enum(["electron", "chromium", "memory"]),
      settings: settingsSchema,
      recovered: z.array(openedDocument),
      /** Documents the operating system asked to open, by command line or association. */
      opened: z.array(openedDocument),
    }),
  },
  "settings.set": { request: settingsSchema, response: nothing },
  "document.create": { request: z.strictObject({ name, draft: draftFileSchema }), response: openedDocument },
  /** The main process asks the person for a file; the window never names one. */
  "document.open": { request: nothing, response: z.union([openedDocument, cancelled]) },
  /** Opens the file that was dropped on the window and goes with the call. */
  "document.openDropped": { request: nothing, response: openedDocument },
  /** The files opened and saved last, the latest first; known by handles of their own. */
  "recent.list": { request: nothing, response: z.strictObject({ files: z.array(recentFile) }) },
  "recent.open": { request: z.strictObject({ handle }), response: openedDocument },
  "recent.forget": { request: z.strictObject({ handle }), response: nothing },
  /** Saves to the document's file, asking for one where it has none or `as` is true. */
  "document.save": {
    request: z.strictObject({ handle, draft: draftFileSchema, as: z.boolean() }),
    response: z.union([z.strictObject({ name, savedAt: z.string() }), cancelled]),
  },
  /** Writes unsaved work to the recovery journal; cheap, called a moment after each change. */
  "document.journal": { request: z.strictObject({ handle, draft: draftFileSchema }), response: nothing },
  /** Forgets a document and its journal. */
  "document.close": { request: z.strictObject({ handle }), response: nothing },
  "document.export": {
    request: z.strictObject({ name, format: z.enum(exportFormats), options: exportOptionsSchema, draft: draftFileSchema }),
    response: exported,
  },
  /** What that would write, with its warnings, and nothing written. `page` counts from 1. */
  "document.preview": {
    request: z.strictObject({
      format: z.enum(exportFormats),
      options: exportOptionsSchema,
      draft: draftFileSchema,
      page: z.int().min(1),
    }),
    response: preview,
  },
  /** All its pages as they print, as SVG pictures; sizes in points. */
  "document.pages": {
    request: z.strictObject({ options: exportOptionsSchema, draft: draftFileSchema }),
    response: z.strictObject({ pages: z.array(z.string()), width: z.number(), height: z.number() }),
  },
  /** Like a document, a report that the window has made: a comparison, an audit. */
  "report.export": { request: z.strictObject({ name, format: z.enum(reportFormats), report: reportSchema }), response: exported },
  /** The same for programs: what the window found, as a JSON file. */
  "data.export": { request: z.strictObject({ name, data: z.json() }), response: exported },
  /** Ends the exports that are going on; each answers that it was cancelled and leaves no file. `export.progress` tells where they stand. */
  "export.cancel": { request: nothing, response: nothing },
  /** Shows the file that was written last in the file manager. */
  "export.show": { request: nothing, response: nothing },
  ...filingCalls,
  ...houseRulesCalls,
  ...libraryCalls,
  /** What the title bar says, and whether closing must ask first. */
  "window.describe": { request: z.strictObject({ title: name, unsaved: z.boolean() }), response: nothing },
  /** The person has decided: the window may close. */
  "window.close": { request: nothing, response: nothing },
} as const;

export type CallName = keyof typeof contract;
export type Request<Name extends CallName> = z.input<(typeof contract)[Name]["request"]>;
export type Response<Name extends CallName> = z.output<(typeof contract)[Name]["response"]>;
export type RecentFile = z.output<typeof recentFile>;
export type OpenedDocument = z.output<typeof openedDocument>;
export type Settings = z.output<typeof settingsSchema>;

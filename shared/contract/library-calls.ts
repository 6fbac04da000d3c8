import { z } from "zod";
import { draftFileSchema, languages, profiles } from "../document/index.js";
import {
  completionOptionsSchema,
  completionSchema,
  nearestOptionsSchema,
  searchAnswerSchema,
  suggestionSchema,
} from "../precedent/answers.js";
import { longestQuery, longestTitleQuery } from "./limits.js";
import { cancelled, nothing } from "./shapes.js";

/** Calls about the library of adopted texts: what is in it, what goes in and out, and what it is asked for wording. */
const id = z.string().max(200);
const words = z.string().max(100_000);

/** A resolution of the library, without its text. */
const libraryRecordSchema = z.strictObject({
  id,
  symbol: z.string(),
  /** "59/154"; "" where the text bears none. */
  number: z.string(),
  title: z.string(),
  organ: z.enum(profiles),
  language: z.enum(languages),
  /** Day of adoption, ISO, or "". */
  adopted: z.string(),
  /** "Seventy-seventh session", "2023 session", or "". */
  session: z.string(),
  subjects: z.array(z.string()),
  paragraphs: z.int(),
  /** Comes with Penholder and cannot be removed. */
  builtIn: z.boolean(),
  /** Name of the file it was added from, in its archive or folder; "" for built-in ones. */
  file: z.string(),
});

/** Which resolutions to list. What is left out does not narrow. */
const libraryFilterSchema = z.strictObject({
  /** Words of symbol or title, in any order; beginnings will do. */
  text: z.string().max(longestTitleQuery).default(""),
  organ: z.enum(profiles).optional(),
  language: z.enum(languages).optional(),
  year: z.int().optional(),
  session: z.string().max(200).optional(),
  subject: z.string().max(400).optional(),
});

const counts = z.array(z.strictObject({ value: z.string(), count: z.int() }));

/** How an addition to the library stands. */
export const libraryProgressSchema = z.strictObject({
  /** Counts jobs of this session, so that a late event of an earlier one is known as such. */
  job: z.int(),
  phase: z.enum(["reading", "indexing", "done", "stopped", "failed"]),
  /** Files looked at so far, and in all as far as is known. */
  looked: z.int(),
  files: z.int(),
  /** The file being read. */
  current: z.string(),
  added: z.int(),
  /** Newer text of a resolution that was there, which took its place. */
  replaced: z.int(),
  /** Already there, word for word. */
  known: z.int(),
  /** Read before, but another text of the same resolution has taken its place since; not taken again. */
  superseded: z.int(),
  /** Files not taken: how many, and the first thousand of them with the reason. */
  refusedCount: z.int(),
  refused: z.array(z.strictObject({ name: z.string(), reason: z.string() })),
  /** Why the whole job failed, in one sentence; "" where it did not. */
  failure: z.string(),
});

export const libraryCalls = {
  /** How many resolutions there are; reads no records, as a list would. */
  "library.size": { request: nothing, response: z.strictObject({ size: z.int() }) },
  "library.list": {
    request: z.strictObject({ filter: libraryFilterSchema, offset: z.int().min(0), limit: z.int().min(0).max(500) }),
    response: z.strictObject({
      /** Latest first. */
      records: z.array(libraryRecordSchema),
      /** Records that pass the filter, and records in all. */
      total: z.int(),
      size: z.int(),
      /** What the filter could be narrowed by, each counted with the other filters in force. */
      facets: z.strictObject({ organs: counts, years: counts, sessions: counts, subjects: counts, languages: counts }),
    }),
  },
  /**
   * Asks for files, archives among them, or for a folder, or takes the files that were dropped and go with the call; begins
   * to add them. `library.progress` tells the rest.
   */
  "library.add": {
    request: z.strictObject({ what: z.enum(["files", "folder", "dropped"]) }),
    response: z.union([z.strictObject({ job: z.int() }), cancelled]),
  },
  /** Ends the addition that is going on; what has been taken stays. */
  "library.stop": { request: nothing, response: nothing },
  "library.remove": { request: z.strictObject({ ids: z.array(id).max(100_000) }), response: z.strictObject({ removed: z.int() }) },
  /** Makes the index anew from the texts that the library keeps. */
  "library.rebuild": { request: nothing, response: z.strictObject({ job: z.int() }) },
  /** One resolution, to read or to compare with. */
  "library.read": {
    request: z.strictObject({ id }),
    response: z.strictObject({ record: libraryRecordSchema, draft: draftFileSchema }),
  },
  /** Which of these resolutions the library has, by the keys of `shared/citations`. */
  "library.find": {
    request: z.strictObject({ keys: z.array(z.string().max(200)).max(5_000) }),
    response: z.strictObject({ found: z.array(z.strictObject({ key: z.string(), record: libraryRecordSchema })) }),
  },

  "precedent.search": {
    request: z.strictObject({ query: z.string().max(longestQuery), offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    response: searchAnswerSchema,
  },
  "precedent.nearest": {
    request: z.strictObject({ text: words, options: nearestOptionsSchema }),
    response: z.strictObject({ suggestions: z.array(suggestionSchema) }),
  },
  /** The nearest passage to each of several paragraphs, for a look at the whole draft; null where none is near. */
  "precedent.sources": {
    request: z.strictObject({ texts: z.array(words).max(5_000), exclude: z.string().max(200) }),
    response: z.strictObject({ sources: z.array(suggestionSchema.nullable()) }),
  },
  "precedent.complete": {
    request: z.strictObject({ text: words, options: completionOptionsSchema }),
    response: z.strictObject({ completions: z.array(completionSchema) }),
  },
} as const;

export type LibraryRecord = z.output<typeof libraryRecordSchema>;
export type LibraryFilter = z.output<typeof libraryFilterSchema>;
export type LibraryProgress = z.output<typeof libraryProgressSchema>;

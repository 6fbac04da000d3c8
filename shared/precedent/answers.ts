import { z } from "zod";
import { languages, profiles } from "../document/index.js";
import { passageSchema } from "./passage.js";

/** A passage that resembles a paragraph. */
export const suggestionSchema = z.strictObject({
  passage: passageSchema,
  /** 0 to 1: how far the sequence of words agrees. */
  score: z.number(),
  /** Passages of the library with these very words, of which `passage` is the latest. */
  count: z.int(),
});
export type Suggestion = Readonly<z.output<typeof suggestionSchema>>;

/** A way to go on from what has been typed. */
export const completionSchema = z.strictObject({
  kind: z.enum(["opening", "continuation"]),
  /** Characters at the end of the typed text that the completion takes the place of. */
  replaces: z.int(),
  /** What then stands there: "Recalling also", "the publication of the operational manual". */
  text: z.string(),
  /** Occurrences: in the organ's adopted texts for opening words, in the library for a continuation. */
  count: z.int(),
  /** The latest passage that goes on so; null for opening words. */
  source: passageSchema.nullable(),
});
export type Completion = Readonly<z.output<typeof completionSchema>>;

/** A stretch of an excerpt, in UTF-16 code units. */
const highlightSchema = z.strictObject({ from: z.int(), to: z.int() });
export type Highlight = Readonly<z.output<typeof highlightSchema>>;

/** A wording that a search found, with all the resolutions that have it word for word. */
const hitSchema = z.strictObject({
  /** The passage of the latest resolution. */
  passage: passageSchema,
  /** BM25; comparable within one search only. */
  score: z.number(),
  /** The passage's text, or the stretch of it around what was found, with an ellipsis where it was cut. */
  excerpt: z.string(),
  highlights: z.array(highlightSchema),
  /** The same words elsewhere, latest first, the passage itself among them; the first hundred of `count`. */
  occurrences: z.array(z.strictObject({ document: z.string(), resolution: z.string(), adopted: z.string(), reference: z.string() })),
  /** Passages with these words in the whole library, as far as the query's filters let them through. */
  count: z.int(),
});
export type Hit = Readonly<z.output<typeof hitSchema>>;

/** What a search answers. */
export const searchAnswerSchema = z.strictObject({
  hits: z.array(hitSchema),
  /** Wordings found in all, of which `hits` are some. */
  total: z.int(),
  /** One sentence on what in the query was not understood and how it was read; "" where all was. */
  remark: z.string(),
});
export type SearchAnswer = Readonly<z.output<typeof searchAnswerSchema>>;

export const nearestOptionsSchema = z.strictObject({
  limit: z.int().min(1).max(100),
  /** Symbol of a resolution whose passages are left out, such as the draft's own. */
  exclude: z.string().max(200).optional(),
  /** Only passages in this language. */
  language: z.enum(languages).optional(),
});
export type NearestOptions = Readonly<z.output<typeof nearestOptionsSchema>>;

export const completionOptionsSchema = z.strictObject({
  limit: z.int().min(1).max(20),
  /** Counts opening words in texts of this organ; of all four without it. */
  profile: z.enum(profiles).optional(),
  /** Only opening words of this part. */
  part: z.enum(["preambular", "operative"]).optional(),
  language: z.enum(languages).optional(),
});
export type CompletionOptions = Readonly<z.output<typeof completionOptionsSchema>>;

import { z } from "zod";
import { ignoredFindingSchema } from "./ignored-finding.js";
import { commentSchema, proposalSchema } from "./proposal.js";

/** Four rule profiles, because the organs differ in custom (also/further, italics, dates, spelling). */
export const profiles = ["GA", "ECOSOC", "HRC", "SC"] as const;
export type Profile = (typeof profiles)[number];

/** Languages of documents; English is the one drafted in so far. */
export const languages = ["ar", "en", "es", "fr", "ru", "zh"] as const;

const line = z.string().max(2_000);

/** The meeting and the day a text was adopted. */
const adoptionSchema = z.strictObject({
  /** As printed: "41st plenary meeting". */
  meeting: line,
  /** ISO date, such as "2006-07-27", or "" where it is unknown. */
  date: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, "a date is written 2006-07-27"),
});
export type Adoption = z.infer<typeof adoptionSchema>;

/** What a masthead says and what governs the text; edited in a form, never typed into the page. */
export const metadataSchema = z.strictObject({
  /** Symbol of the document: "E/RES/2006/19", "A/C.3/61/L.10"; "" while there is none. */
  symbol: line.default(""),
  /** Number of an adopted resolution: "2006/19". */
  number: line.default(""),
  profile: z.enum(profiles).default("GA"),
  status: z.enum(["draft", "adopted"]).default("draft"),
  /** "Seventy-seventh session", "2023 session". */
  session: line.default(""),
  agendaItem: line.default(""),
  /** Sponsoring States in the order they are printed. */
  sponsors: z.array(line).max(250).default([]),
  distribution: z.enum(["", "General", "Limited", "Restricted"]).default(""),
  /** Day of issue, ISO, or "". */
  issued: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/, "a date is written 2006-07-27")
    .default(""),
  /** "[on the recommendation of the Commission … (E/2006/30)]", without the brackets. */
  provenance: line.default(""),
  adoption: adoptionSchema.nullable().default(null),
  language: z.enum(languages).default("en"),
  /** What a text is about, in the words of its publisher's thesaurus; absent where nobody has said. */
  subjects: z.array(line).max(500).optional(),
  /** House style of a quoted draft: a mark before every paragraph (2006), or none (2021 to 2025). */
  nestedQuoting: z.enum(["everyParagraph", "none"]).default("none"),
  /** Findings that the drafters ignore, in the order in which they did; absent where there is none. Never printed. */
  ignored: z.array(ignoredFindingSchema).max(10_000).optional(),
  /** Changes proposed and not decided, and remarks, in the order of the text; absent where there are none. Never printed. */
  proposals: z.array(proposalSchema).max(20_000).optional(),
  comments: z.array(commentSchema).max(20_000).optional(),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** Metadata of a new, empty draft. */
export const emptyMetadata = (profile: Profile = "GA"): Metadata => metadataSchema.parse({ profile });

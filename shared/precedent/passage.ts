import { z } from "zod";
import { languages, profiles } from "../document/index.js";

/** The part of a resolution a passage stands in. */
export const passageParts = ["preambular", "operative", "annex"] as const;
export type PassagePart = (typeof passageParts)[number];

/** One paragraph of an adopted text, as precedent: its words and everything needed to cite it. Plain data. */
export const passageSchema = z.strictObject({
  /** Unique in a library. */
  id: z.string(),
  /** Id of its resolution in the library, by which the whole text can be opened. */
  document: z.string(),
  /** Symbol of the resolution, or its number where it has no symbol: "E/RES/2009/24". */
  resolution: z.string(),
  title: z.string(),
  /** Day of adoption, ISO, or "" where it is unknown. */
  adopted: z.string(),
  /** Reference of the paragraph in its resolution: "P5", "O8a". */
  reference: z.string(),
  /** As one would cite it: "2009/24, para. 8 (a)", "2006/19, preambular para. 5 (quoted draft)". */
  citation: z.string(),
  /** The words without notes. */
  text: z.string(),
  /** The opening words, or "". */
  opening: z.string(),
  part: z.enum(passageParts),
  /** 0 for a paragraph, 1 to 3 for sub-paragraphs. */
  level: z.int(),
  /** The organ whose voice it is in: that of the quoted draft, inside one. */
  organ: z.enum(profiles),
  language: z.enum(languages),
  /** True inside a quoted draft. */
  quoted: z.boolean(),
});

/** One paragraph of an adopted text; see `passageSchema`. */
export type Passage = Readonly<z.output<typeof passageSchema>>;

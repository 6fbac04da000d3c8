import { z } from "zod";

export const papers = ["letter", "a4"] as const;
export const looks = ["issued", "manuscript"] as const;
export const numberings = ["text", "lists"] as const;

/** What a person can choose about a formatted document. Formats without pages have no use for most of it. */
export const exportOptionsSchema = z.strictObject({
  /** US letter is what the United Nations prints on in New York; A4 what most printers elsewhere hold. */
  paper: z.enum(papers).default("letter"),
  /** The page of an issued document, or a manuscript: 12-point type, double spacing (Editorial Manual). */
  look: z.enum(looks).default("issued"),
  lineNumbers: z.boolean().default(false),
  /** Numbers and labels typed as text, as the United Nations' own files have them, or as lists that a word processor counts. */
  numbering: z.enum(numberings).default("text"),
});
export type ExportOptions = z.infer<typeof exportOptionsSchema>;

/** What is chosen where nobody chooses. */
export const usualOptions: ExportOptions = exportOptionsSchema.parse({});

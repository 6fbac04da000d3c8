import type { Metadata, Profile } from "./metadata.js";

/**
 * Names in Akoma Ntoso that reader and writer agree on: those of the United Nations, and our own where Akoma Ntoso has no
 * word for what a draft says.
 */

/** Whose attributes stand in a file of ours; a file that declares it is read exactly as it was written. */
export const draftNamespace = "https://penholder.invalid/akoma-ntoso/1";
/** Its attributes: whether the comma of an organ line is "always" or "never" there, letters or numerals over parts, opening words set by hand, the paragraph of a cross-reference that is gone. */
export const draftAttributes = {
  comma: "penholder:comma",
  labelStyle: "penholder:labelStyle",
  opening: "penholder:opening",
  target: "penholder:target",
} as const;

/** Bodies as the names of works have them: /akn/un/statement/deliberation/unga/2020-12-10/75-100/. */
export const bodyNames: Readonly<Record<Profile, string>> = { GA: "unga", ECOSOC: "unecosoc", HRC: "unga-hrc", SC: "unsc" };

/** Languages as ISO 639-2 has them, in its terminological codes, which the United Nations write. */
export const languageNames: Readonly<Record<Metadata["language"], string>> = {
  ar: "ara",
  en: "eng",
  es: "spa",
  fr: "fra",
  ru: "rus",
  zh: "zho",
};

const headingClasses: readonly string[] = ["H1", "H23", "H4"];

/** The class of a heading by its level from 1, as the United Nations name their styles: H1, H23, H4, and so on. */
export const headingClass = (level: number): string => headingClasses[level - 1] ?? `H${level + 1}`;

/** The level that `headingClass` named; 1 for any other class. */
export function headingLevel(name: string): number {
  const known = headingClasses.indexOf(name);
  return known >= 0 ? known + 1 : Math.max(1, Number(/^H(\d{1,2})$/.exec(name)?.[1] ?? 2) - 1);
}

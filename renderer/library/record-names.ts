import type { LibraryRecord } from "../../shared/contract/index.js";
import type { Metadata, Profile } from "../../shared/document/index.js";

/** Organs as lists and filters call them. */
export const organNames: Readonly<Record<Profile, string>> = {
  GA: "General Assembly",
  ECOSOC: "Economic and Social Council",
  HRC: "Human Rights Council",
  SC: "Security Council",
};

/** Languages in English. */
export const languageNames: Readonly<Record<Metadata["language"], string>> = {
  ar: "Arabic",
  en: "English",
  es: "Spanish",
  fr: "French",
  ru: "Russian",
  zh: "Chinese",
};

/** "Security Council resolution 2614 (2021) [on authorization …]": how the subjects of a text without a title name it. */
const namedBySubject = /\[(on .+)\]\.?$/;

/** What lists call a resolution: its title, or what its publisher says it is on; null where neither is known. */
export function recordTitle({ title, subjects }: Pick<LibraryRecord, "title" | "subjects">): string | null {
  if (title !== "") return title;
  const [name] = subjects.flatMap((subject) => namedBySubject.exec(subject)?.[1] ?? []);
  return name ? `[${name}]` : null;
}

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

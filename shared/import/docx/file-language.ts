import { languages, type Metadata } from "../../document/index.js";

const scripts: readonly (readonly [language: Metadata["language"], letters: RegExp])[] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
];

/**
 * The language of a text: by its script, and where that is Latin, by what the file says. A file that somebody else made says
 * the language of its author's word processor, which is not to be trusted.
 */
export function languageOf(text: string, stated: string, trusted: boolean): Metadata["language"] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) * 2 > letters);
  if (script) return script[0];
  return (trusted && languages.find((language) => stated.toLowerCase().startsWith(language))) || "en";
}

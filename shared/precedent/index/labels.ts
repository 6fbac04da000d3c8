import { keysCitedIn, readKey, resolutionKeys } from "../../citations/index.js";
import { addresseeOf, addressesSomeone, recognizeOpening } from "../../language/index.js";
import { compareTokens } from "../../text/index.js";
import type { Passage } from "../passage.js";

/**
 * Terms that are no words of a text, but say something of it. They stand in the same dictionary: no word has a colon.
 * What is looked for by its beginning ends in a space, so that a label found by its beginning ends with a word.
 */
export const openingLabel = (words: string): string => `opening:${compareTokens(words).join(" ")} `;
export const addresseeLabel = (words: string): string => `addressee:${compareTokens(words).join(" ")} `;
const citesLabel = (key: string): string => `cites:${key.toLowerCase()}`;
export const symbolLabel = (symbol: string): string => `symbol:${symbol.toLowerCase()}`;
const startLabel = "start:";

/** Opening words that a paragraph begins with, as labels of it: "opening:also requests ", and "opening:requests ". */
function openingLabels({ opening }: Passage): string[] {
  if (opening === "") return [];
  const recognized = recognizeOpening(opening);
  return [openingLabel(opening), ...(recognized ? [openingLabel(recognized.base)] : [])];
}

/** Words of an addressee that labels go back to: "all Member States", "Member States", "States". */
const longestAddressee = 8;

function addresseeLabels({ opening, text, language, part }: Passage): string[] {
  if (language !== "en" || part !== "operative" || opening === "" || !addressesSomeone(opening)) return [];
  const words = compareTokens(addresseeOf(text.slice(opening.length))).slice(0, longestAddressee);
  return words.map((_, from) => addresseeLabel(words.slice(from).join(" ")));
}

/** A citation is found by its key, "GA 59/154", and by its number alone. */
function citesLabels({ text, organ }: Passage): string[] {
  return keysCitedIn(text, organ).flatMap((key) => [citesLabel(key), citesLabel(readKey(key).number)]);
}

/** What is said of the wording of a passage, each once. */
export const wordingLabels = (passage: Passage): string[] => [
  ...new Set([...openingLabels(passage), ...addresseeLabels(passage), ...citesLabels(passage)]),
];

/** "A/RES/59/154" is found whole, and by what follows one of its slashes: "59/154". */
export function symbolLabels(symbol: string): string[] {
  const parts = symbol.split("/");
  return parts.slice(0, Math.max(1, parts.length - 1)).map((_, from) => symbolLabel(parts.slice(from).join("/")));
}

/** Keys of the resolution that someone names in a query: "59/154" of any organ, "A/RES/59/154" of the Assembly. */
export const citedLabels = (named: string): string[] => {
  const keys = resolutionKeys(named);
  return keys.length > 0 ? keys.map(citesLabel) : [citesLabel(named.replace(/\s+/g, " ").trim())];
};

/** Words that a label for the beginning of a text has. */
const startWords = 3;

/** How a wording begins: "start:encourages member states ". */
export const startLabelOf = (words: readonly string[]): string => `${startLabel}${words.slice(0, startWords).join(" ")} `;

/** What the label of a text begins with that begins with these words, the last perhaps unfinished. */
export function startPrefix(words: readonly string[], unfinished: boolean): string {
  const open = unfinished && words.length <= startWords;
  return `${startLabel}${words.slice(0, startWords).join(" ")}${open ? "" : " "}`;
}

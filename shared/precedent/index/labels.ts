import { keysCitedIn, readKey, resolutionKeys } from "../../citations/index.js";
import { addresseeOf, addressesSomeone, recognizeOpening } from "../../language/index.js";
import { compareTokens } from "../../text/index.js";
import type { Passage } from "../passage.js";

/**
 * Terms that are no words of a text, but say something of it. They stand in the same dictionary, where no word has a colon,
 * and begin with one, so that whoever looks for words by their beginning finds none of them.
 * What is looked for by its beginning ends in a space, so that a label found by its beginning ends with a word.
 */
export const openingLabel = (words: string): string => `:opening:${compareTokens(words).join(" ")} `;
export const addresseeLabel = (words: string): string => `:addressee:${compareTokens(words).join(" ")} `;
const citesLabel = (key: string): string => `:cites:${key.toLowerCase()}`;
export const symbolLabel = (symbol: string): string => `:symbol:${symbol.toLowerCase()}`;
const startLabel = ":start:";
/** Two common words side by side. */
export const pairLabel = (first: string, second: string): string => `:pair:${first} ${second}`;

/** Words of an addressee that labels go back to: "all Member States", "Member States", "States". */
const longestAddressee = 8;

/** A citation is found by its key, "GA 59/154", and by its number alone. */
const citesLabels = (key: string): string[] => [citesLabel(key), citesLabel(readKey(key).number)];

/** What there is to be said of opening words. */
interface Opening {
  /** ":opening:also requests ", and ":opening:requests ". */
  readonly labels: readonly string[];
  readonly asks: boolean;
}

/** Says of wordings what they can be found by. What thousands of them have in common is worked out once. */
export class Labeller {
  private readonly openings = new Map<string, Opening>();
  private readonly addressees = new Map<string, readonly string[]>();
  private readonly citations = new Map<string, readonly string[]>();

  /** The labels of the wording of a passage, each once. */
  labelsOf({ opening, text, language, part, organ }: Passage): ReadonlySet<string> {
    const labels = new Set<string>();
    if (opening !== "") {
      const known = remembered(this.openings, opening, openingOf);
      for (const label of known.labels) labels.add(label);
      if (known.asks && language === "en" && part === "operative") {
        for (const label of remembered(this.addressees, addresseeOf(text.slice(opening.length)), addresseeLabels)) labels.add(label);
      }
    }
    for (const key of keysCitedIn(text, organ)) for (const label of remembered(this.citations, key, citesLabels)) labels.add(label);
    return labels;
  }
}

function openingOf(opening: string): Opening {
  const recognized = recognizeOpening(opening);
  return { labels: [openingLabel(opening), ...(recognized ? [openingLabel(recognized.base)] : [])], asks: addressesSomeone(opening) };
}

function addresseeLabels(addressee: string): string[] {
  const words = compareTokens(addressee).slice(0, longestAddressee);
  return words.map((_, from) => addresseeLabel(words.slice(from).join(" ")));
}

function remembered<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make(key);
    known.set(key, value);
  }
  return value;
}

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
export const startWords = 3;

/** How a wording begins: ":start:encourages member states ". */
export const startLabelOf = (words: readonly string[]): string => `${startLabel}${words.slice(0, startWords).join(" ")} `;

/** What the label of a text begins with that begins with these words, the last perhaps unfinished. */
export function startPrefix(words: readonly string[], unfinished: boolean): string {
  const open = unfinished && words.length <= startWords;
  return `${startLabel}${words.slice(0, startWords).join(" ")}${open ? "" : " "}`;
}

import { openingPhrases } from "./opening-phrases.js";

export type Part = "preambular" | "operative";

/** Where a paragraph stands in a run of equal openings: plain, also, further, plain … */
export type Repetition = "plain" | "also" | "further";

/** The opening words of a paragraph, recognized in its text. */
export interface OpeningWords {
  /** Characters of the text they take; the text begins with them. */
  readonly length: number;
  /** As written: "Recalling also". */
  readonly words: string;
  /** Without also or further, capitalized: "Recalling". */
  readonly base: string;
  readonly repetition: Repetition;
  /** Where also or further stands, or null without it: "Also requests", "Recalling also", "Having also considered". */
  readonly repetitionPlace: "before" | "after" | "inside" | null;
  /** The part in which the base is used as an opening; null when it is used in both. */
  readonly part: Part | null;
  /** Found in the lexicon, or taken for an opening because of its form. */
  readonly basis: "lexicon" | "grammar";
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** The parts in which the words up to here are a whole phrase. */
  readonly parts: Set<Part>;
}

const branch = (): Branch => ({ next: new Map(), parts: new Set() });
const isRepetition = (word: string): word is "also" | "further" => word === "also" || word === "further";

const root = branch();
for (const { part, phrase } of openingPhrases) {
  const words = phrase
    .toLowerCase()
    .split(" ")
    .filter((word) => !isRepetition(word));
  let here = root;
  for (const word of words) {
    if (!here.next.has(word)) here.next.set(word, branch());
    here = here.next.get(word)!;
  }
  here.parts.add(part);
}

/** What may close an opening without being a phrase of its own: "condemns … once again". */
const closings: readonly string[][] = [["once", "again"], ["once", "more"], ["again"], ["further"], ["also"]];

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const longestOpening = 14;

/** The first words of a text, read as far as they are asked for; an opening never crosses a comma, so they end at a mark. */
class FirstWords {
  readonly #text: string;
  readonly #words: Word[] = [];
  #next: number | null = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(index: number): Word | undefined {
    while (this.#next !== null && this.#words.length <= index) this.#read(this.#next);
    return this.#words[index];
  }

  /** The first `count` words, which must have been asked for. */
  take(count: number): Word[] {
    return this.#words.slice(0, count);
  }

  #read(from: number): void {
    wordHere.lastIndex = from;
    const match = this.#words.length < longestOpening ? wordHere.exec(this.#text) : null;
    this.#next = match && match[2] !== "" ? wordHere.lastIndex : null;
    if (!match) return;
    const text = match[1]!;
    this.#words.push({ text, lower: text.toLowerCase(), from, to: from + text.length });
  }
}

const wordHere = /([A-Za-zÀ-ž]+(?:[-’'][A-Za-zÀ-ž]+)*)(\s*)/y;

interface Match {
  /** Words taken, from the start of the search. */
  readonly end: number;
  readonly parts: ReadonlySet<Part>;
}

/** The longest phrase that starts at `start`; also and further may stand between its words. */
function longestPhrase(words: FirstWords, start: number): Match | null {
  let here = root;
  let best: Match | null = null;
  for (let index = start; ; index++) {
    const lower = words.at(index)?.lower;
    if (lower === undefined) break;
    const next = here.next.get(lower);
    if (!next) {
      if (isRepetition(lower) && index > start) continue;
      break;
    }
    here = next;
    if (here.parts.size > 0) best = { end: index + 1, parts: here.parts };
  }
  return best;
}

const adverb = /^[a-z]+ly$/;

/**
 * The opening words at the start of a paragraph's text, by the longest phrase of the lexicon; adverbs before it, a
 * second verb joined by "and", and "once again" after it belong to it ("Vigorously condemns and rejects once again").
 * Where the lexicon has none and the part is known, the form of the first word decides (participle or third person).
 * Null where the text opens with neither.
 */
export function recognizeOpening(text: string, part: Part | null = null): OpeningWords | null {
  const words = new FirstWords(text);
  const first = words.at(0);
  if (!first) return null;
  let start = 0;
  if (isRepetition(first.lower)) start = 1;
  let match = longestPhrase(words, start);
  if (!match && adverb.test(words.at(start)?.lower ?? "")) match = longestPhrase(words, start + 1);
  if (!match) return part ? byForm(text, words, part) : null;
  let end = match.end;
  for (let joined = joinedVerb(words, end, match.parts); joined !== null; joined = joinedVerb(words, end, match.parts)) end = joined;
  const closing = closings.find((phrase) => phrase.every((word, index) => words.at(end + index)?.lower === word));
  if (closing && !belongsToObject(words, end, closing, match.parts, part)) end += closing.length;
  return describe(text, words.take(end), match.parts, "lexicon");
}

const objectStarts: ReadonlySet<string> = new Set(["that", "to", "the", "its", "all", "upon"]);

/** In the operative part "further" may be an adjective of what follows: "Requests further information". */
function belongsToObject(words: FirstWords, end: number, closing: readonly string[], parts: ReadonlySet<Part>, part: Part | null): boolean {
  if (closing[0] !== "further" || !(part === "operative" || parts.has("operative"))) return false;
  return !objectStarts.has(words.at(end + 1)?.lower ?? "");
}

/** "… and rejects", "… and strongly condemns": a second opening verb of the same part, right after the first. */
function joinedVerb(words: FirstWords, end: number, parts: ReadonlySet<Part>): number | null {
  if (words.at(end)?.lower !== "and") return null;
  const start = adverb.test(words.at(end + 1)?.lower ?? "") && !longestPhrase(words, end + 1) ? end + 2 : end + 1;
  const match = longestPhrase(words, start);
  if (!match || ![...match.parts].some((part) => parts.has(part))) return null;
  return match.end;
}

const finite = /^[a-z]+[^s\W]s$/;
const participle = /^[a-z]+ing$/;
const notVerbs: ReadonlySet<string> = new Set([
  "this",
  "is",
  "as",
  "its",
  "his",
  "has",
  "was",
  "thus",
  "states",
  "members",
  "governments",
  "during",
  "nothing",
  "something",
  "being",
]);

function byForm(text: string, words: FirstWords, part: Part): OpeningWords | null {
  const first = words.at(0)!.lower;
  const start = isRepetition(first) || (adverb.test(first) && words.at(1)) ? 1 : 0;
  const verb = words.at(start);
  if (!verb || notVerbs.has(verb.lower)) return null;
  if (!(part === "preambular" ? participle : finite).test(verb.lower)) return null;
  let end = start + 1;
  if (part === "preambular" && isRepetition(words.at(end)?.lower ?? "")) end++;
  return describe(text, words.take(end), new Set([part]), "grammar");
}

function describe(text: string, taken: readonly Word[], parts: ReadonlySet<Part>, basis: OpeningWords["basis"]): OpeningWords {
  const length = taken.at(-1)!.to;
  const at = taken.findIndex((word) => isRepetition(word.lower));
  const base = taken
    .filter((_, index) => index !== at)
    .map((word) => word.text)
    .join(" ");
  return {
    length,
    words: text.slice(0, length),
    base: capitalize(base),
    repetition: at < 0 ? "plain" : (taken[at]!.lower as Repetition),
    repetitionPlace: at < 0 ? null : at === 0 ? "before" : at === taken.length - 1 ? "after" : "inside",
    part: parts.size === 1 ? [...parts][0]! : null,
    basis,
  };
}

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

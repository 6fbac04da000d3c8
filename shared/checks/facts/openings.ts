import type { InlineText } from "../../document/index.js";
import { type OpeningWords, type Part, type Repetition, recognizeOpening } from "../../language/index.js";
import { fact } from "./fact.js";
import type { DecisionFacts } from "./layout.js";
import type { ParagraphText } from "./runs.js";
import { typedStartOf } from "./typed-start.js";

/** How a paragraph opens: by its marked words where it has them, else by what the lexicon recognizes. */
export interface Opening {
  readonly length: number;
  /** Without also and further, in lower case: openings that read alike are the same. */
  readonly base: string;
  readonly repetition: Repetition;
  readonly repetitionPlace: OpeningWords["repetitionPlace"];
  readonly marked: boolean;
}

const recognized = {
  preambular: fact((words) => recognize(words, "preambular")),
  operative: fact((words) => recognize(words, "operative")),
};

/** A number that was typed before the opening counts as characters of it, but is none of its words. */
function recognize(words: InlineText, part: Part): OpeningWords | null {
  const typed = typedStartOf(words)?.length ?? 0;
  if (typed === 0) return recognizeOpening(words.text, part);
  const known = recognizeOpening(words.text.slice(typed), part);
  return known && { ...known, length: typed + known.length };
}

/** What the lexicon recognizes at the start of a paragraph as it would be without marks; null in annexes and where there is nothing. */
export const recognizedOpening = (paragraph: ParagraphText): OpeningWords | null =>
  paragraph.part === null ? null : recognized[paragraph.part](paragraph.words);

const openings = {
  preambular: fact((words) => opens(words, recognized.preambular(words))),
  operative: fact((words) => opens(words, recognized.operative(words))),
};

/** The opening that words have as a paragraph of this part. */
export const openingOfWords = (words: InlineText, part: Part): Opening | null => openings[part](words);

/** The opening of a preambular or operative paragraph, or null where it has none. */
export const openingOf = (paragraph: ParagraphText): Opening | null =>
  paragraph.level > 0 || paragraph.part === null ? null : openingOfWords(paragraph.words, paragraph.part);

function opens({ text, opening }: InlineText, known: OpeningWords | null): Opening | null {
  const unmarked = known && { ...known, base: known.base.toLowerCase() };
  const marked = opening && (opening.to === unmarked?.length ? unmarked : described(text.slice(0, opening.to)));
  // “Guided also by”, of which only “Guided” is marked, says “also” all the same.
  const says = !marked || marked.base === unmarked?.base ? unmarked : marked;
  if (!says) return null;
  const { length, base, repetition, repetitionPlace } = says;
  return { length, base, repetition, repetitionPlace, marked: marked !== null };
}

function described(phrase: string): Omit<Opening, "marked"> {
  const words = phrase.toLowerCase().split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => word === "also" || word === "further");
  const base = words.filter((_, index) => index !== at).join(" ");
  const repetitionPlace = at < 0 ? null : at === 0 ? "before" : at === words.length - 1 ? "after" : "inside";
  return { length: phrase.length, base, repetition: at < 0 ? "plain" : (words[at] as Repetition), repetitionPlace };
}

/** Paragraphs of one part that follow each other, without their sub-paragraphs. */
export const paragraphsOf = (decision: DecisionFacts, part: "preambular" | "operative"): ParagraphText[] =>
  decision.paragraphs.filter((paragraph) => paragraph.level === 0 && paragraph.part === part);

import { fact } from "./fact.js";
import { quotationsIn } from "./quotations.js";

/** How a text ends. */
export interface Ending {
  /** The last mark, or "" where it ends with a word. */
  readonly mark: string;
  /** Where the mark stands, or where it would. */
  readonly from: number;
  readonly to: number;
  /** "and" or "or" after the mark, as between the items of a list. */
  readonly conjunction: { readonly word: string; readonly from: number; readonly to: number } | null;
}

const blank = /[\s\u200B-\u200F]/;
const conjunctions = ["and", "or"];

/** The end of a text. Closing quotation marks and brackets count as words, but not the mark that closes a quoted draft. */
export const endingOf = fact((words): Ending => {
  const text = words.text.slice(0, strayMarkOf(words)?.from);
  const end = withoutBlanks(text, text.length);
  const word = conjunctions.find((each) => text.endsWith(each, end) && isSpace(text[end - each.length - 1]));
  const before = word === undefined ? end : withoutBlanks(text, end - word.length);
  if (word !== undefined && isMark(text[before - 1])) {
    return { mark: text[before - 1]!, from: before - 1, to: before, conjunction: { word, from: before, to: end } };
  }
  if (isMark(text[end - 1])) return { mark: text[end - 1]!, from: end - 1, to: end, conjunction: null };
  const to = text.trimEnd().length;
  return { mark: "", from: to, to, conjunction: null };
});

/** The closing mark that a text ends with though it closes no phrase of it: it closes the paragraph, or a quoted draft. */
export const strayMarkOf = fact((words): { readonly from: number; readonly to: number } | null => {
  const to = words.text.trimEnd().length;
  if (words.text[to - 1] !== "”") return null;
  const closes = quotationsIn(words).some((quotation) => quotation.closed && quotation.to === to && quotation.from > 0);
  return closes ? null : { from: to - 1, to };
});

function withoutBlanks(text: string, to: number): number {
  let end = to;
  while (end > 0 && blank.test(text[end - 1]!)) end--;
  return end;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
const isMark = (character: string | undefined): boolean => character !== undefined && ",;:.".includes(character);

/** Questions, as those put to a court, end as they must, wherever they stand. */
export const isQuestion = (text: string): boolean => /\?”?\s*$/.test(text);

/** Whether there is anything to end. */
export const isBlank = (text: string): boolean => text.trim() === "";

/** A word with its place in the text, in UTF-16 code units. */
export interface WordSpan {
  /** Lower-cased. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Scripts that put no spaces between words: there, a character takes a word's place. */
const unspaced = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"].map((script) => `\\p{Script=${script}}`).join("");
const character = String.raw`[${unspaced}]\p{M}*`;
const letter = String.raw`[[\p{L}\p{M}\p{N}]--[${unspaced}]]`;

/** A hyphen that breaks no line is the same hyphen. */
const withPlainHyphens = (text: string): string => text.replace(/[\u2010\u2011]/g, "-");

/** Letters of any script, digits, and what holds a word or a symbol together: "Member", "E/RES/2009/24", "States’". */
const word = new RegExp(String.raw`(?:${letter}|[\/’'\-])+|${character}`, "gv");

/**
 * The words that texts are compared by: lower-cased runs of letters, digits, slash, apostrophe and hyphen. Quotation
 * marks and punctuation are no words, so moving a paragraph into a quoted draft changes none of them.
 */
export const compareTokens = (text: string): string[] => withPlainHyphens(text.toLowerCase()).match(word) ?? [];

/** The same words with their places, for whoever has to point at them or go on from them. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const match of withPlainHyphens(text).matchAll(word))
    spans.push({ word: match[0].toLowerCase(), from: match.index, to: match.index + match[0].length });
  return spans;
}

/** A whole word (inner hyphens, apostrophes, slashes and decimal points included), a run of spaces, or one other character. */
const display = new RegExp(String.raw`\s+|${letter}+(?:[’'\/\-\u2010\u2011]${letter}+|(?<=\p{N})[.,]\p{N}+)*|${character}|\S`, "gv");

/** The text cut into words, spaces and single marks of punctuation; joined, they are the text again. */
export const displayTokens = (text: string): string[] => text.match(display) ?? [];

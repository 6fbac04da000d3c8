/** A word with its place in the text, in UTF-16 code units. */
export interface WordSpan {
  /** Lower-cased. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A character of a script that puts no spaces between words, with its marks: there, it takes a word's place. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;
const letter = String.raw`(?:(?!${unspaced})[\p{L}\p{M}\p{N}])`;

/** Letters of any script, digits, and what holds a word or a symbol together: "Member", "E/RES/2009/24", "States’". */
const word = new RegExp(`${unspaced}|(?:${letter}|[/’'-])+`, "gu");

/**
 * The words that texts are compared by: lower-cased runs of letters, digits, slash, apostrophe and hyphen. Quotation
 * marks and punctuation are no words, so moving a paragraph into a quoted draft changes none of them.
 */
export const compareTokens = (text: string): string[] => text.toLowerCase().match(word) ?? [];

/** The same words with their places, for whoever has to point at them or go on from them. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const match of text.matchAll(word))
    spans.push({ word: match[0].toLowerCase(), from: match.index, to: match.index + match[0].length });
  return spans;
}

/** A whole word (inner hyphens, apostrophes, slashes and decimal points included), a run of spaces, or one other character. */
const display = new RegExp(String.raw`\s+|${unspaced}|${letter}+(?:[’'/-]${letter}+|(?<=\p{N})[.,]\p{N}+)*|\S`, "gu");

/** The text cut into words, spaces and single marks of punctuation; joined, they are the text again. */
export const displayTokens = (text: string): string[] => text.match(display) ?? [];

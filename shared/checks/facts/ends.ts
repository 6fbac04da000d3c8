import { fact } from "./fact.js";

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

const pattern = /([,;:.]?)(\s+(?:and|or))?([\s\u200B-\u200F]*)$/;

/** The end of a text. Closing quotation marks and brackets count as words. */
export const endingOf = fact(({ text }): Ending => {
  const match = pattern.exec(text)!;
  const mark = match[1]!;
  const word = match[2]?.trim();
  const bare = mark === "" || word === undefined;
  const from = mark === "" ? text.trimEnd().length : match.index;
  const to = from + mark.length;
  return { mark, from, to, conjunction: bare ? null : { word, from: to, to: to + match[2]!.length } };
});

/** Whether there is anything to end. */
export const isBlank = (text: string): boolean => text.trim() === "";

import { fact } from "./fact.js";
import { quotationsIn } from "./quotations.js";

/** What somebody typed before a paragraph’s first word although print derives it from the paragraph’s place. */
export interface TypedStart {
  /** A number or label ("3.", "OP3", "(a)"), or the mark that opens each paragraph of a quoted draft. */
  readonly kind: "label" | "mark";
  readonly text: string;
  /** Characters with the white space after it. */
  readonly length: number;
}

const mayBegin = /^[\d(PO\p{Ll}–—•·▪-]/u;
const label =
  /^((?:PP|OP)\s?\d{1,3}(?:\s?(?:bis|ter|quater|alt))?[.:)]?|\d{1,3}(?:\s?(?:bis|ter|quater))?[.)]|\((?:\d{1,3}|[a-z]{1,5})\)|(?:[a-z]|[ivx]{2,5})[.)]|[–—•·▪-])\s+(?=[“\p{L}])/u;

export const typedStartOf = fact((words): TypedStart | null => {
  const { text } = words;
  if (text.startsWith("“")) return isMarkOfParagraph(words) ? { kind: "mark", text: "“", length: 1 } : null;
  const typed = mayBegin.test(text) ? label.exec(text) : null;
  return typed && { kind: "label", text: typed[1]!, length: typed[0].length };
});

/** A mark at the start that nothing closes, or only the end of the paragraph, quotes the paragraph and not a phrase in it. */
const isMarkOfParagraph = (words: Parameters<typeof quotationsIn>[0]): boolean => {
  const first = quotationsIn(words).find(({ from }) => from === 0);
  return first !== undefined && (!first.closed || first.to >= words.text.trimEnd().length);
};

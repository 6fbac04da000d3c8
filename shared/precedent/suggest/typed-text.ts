import { wordSpans } from "../../text/index.js";

/** A paragraph as it is being typed: its whole words, and the one that may be unfinished. */
export interface TypedText {
  readonly words: readonly string[];
  /** The last word where the text ends in the middle of it or right after it; "" after a space or a mark. */
  readonly unfinished: string;
  /** The marks of punctuation between the last whole word and what follows it, without spaces. */
  readonly marks: string;
}

/** Reads what has been typed so far. The unfinished word is not among the words. */
export function typedText(text: string): TypedText {
  const spans = wordSpans(text);
  const last = spans.at(-1);
  const open = last?.to === text.length ? last : null;
  const whole = open ? spans.slice(0, -1) : spans;
  const marks = text.slice(whole.at(-1)?.to ?? 0, open?.from ?? text.length).trim();
  return { words: whole.map(({ word }) => word), unfinished: open?.word ?? "", marks };
}

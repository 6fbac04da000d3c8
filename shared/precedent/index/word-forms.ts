import { wordSpans } from "../../text/index.js";

/** A word as it stands in a text: with the spaces and marks before it, and those after it up to the next space. */
export interface WordForm {
  /** " kidnapping," – all forms of a text, joined, are the text again. */
  readonly form: string;
  /** The compare token in it: "kidnapping"; "" where what is left of a text has none. */
  readonly word: string;
}

/**
 * Cuts a text into forms, one word in each. Texts say the same words in the same few forms over and over, so that a
 * text can be stored as a row of small numbers, and those that compare it need not cut it into words again.
 */
export function wordForms(text: string): WordForm[] {
  const spans = wordSpans(text);
  const forms: WordForm[] = [];
  let from = 0;
  spans.forEach(({ word, to }, index) => {
    const next = spans[index + 1]?.from ?? text.length;
    let end = to;
    while (end < next && !isSpace(text.charCodeAt(end))) end++;
    forms.push({ form: text.slice(from, end), word });
    from = end;
  });
  if (from < text.length) forms.push({ form: text.slice(from), word: "" });
  return forms;
}

/** Space, tab, line break and no-break space: where forms are parted matters little, only that it is always alike. */
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);

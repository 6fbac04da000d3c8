import type { InlineText } from "../../document/index.js";

/** What is known of each text, each fact at its own place: one look-up whatever is asked. */
const known = new WeakMap<InlineText, unknown[]>();
let places = 0;

/**
 * A fact about a text, computed once: `document` gives an unchanged lead the same `InlineText` each time, so after a
 * keystroke only the paragraph typed in is looked at again.
 */
export function fact<Fact>(compute: (words: InlineText) => Fact): (words: InlineText) => Fact {
  const place = places++;
  return (words) => {
    let facts = known.get(words);
    if (!facts) {
      facts = [];
      known.set(words, facts);
    }
    if (facts[place] === undefined) facts[place] = compute(words);
    return facts[place] as Fact;
  };
}

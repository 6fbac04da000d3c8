import type { InlineText } from "../../document/index.js";

/**
 * A fact about a text, computed once: `document` gives an unchanged lead the same `InlineText` each time, so after a
 * keystroke only the paragraph typed in is looked at again.
 */
export function fact<Fact>(compute: (words: InlineText) => Fact): (words: InlineText) => Fact {
  const known = new WeakMap<InlineText, { readonly fact: Fact }>();
  return (words) => {
    let entry = known.get(words);
    if (!entry) {
      entry = { fact: compute(words) };
      known.set(words, entry);
    }
    return entry.fact;
  };
}

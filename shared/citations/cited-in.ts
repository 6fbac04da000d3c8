import type { InlineText } from "../document/index.js";
import { type Citation, citationsIn } from "./citation.js";
import { type CitedSymbol, symbolsIn } from "./symbols.js";

/** What a text cites, by number and by symbol. */
export interface CitedIn {
  readonly citations: readonly Citation[];
  readonly symbols: readonly CitedSymbol[];
}

const known = new WeakMap<InlineText, CitedIn>();

/** What words cite; remembered, as the same words of a draft are the same object and are asked about by many. */
export function citedIn(words: InlineText): CitedIn {
  let cited = known.get(words);
  if (!cited) {
    cited = { citations: citationsIn(words.text), symbols: symbolsIn(words.text) };
    known.set(words, cited);
  }
  return cited;
}

import type { InlineText } from "../document/index.js";
import { oncePer } from "../util/once.js";
import { type Citation, citationsIn } from "./citation.js";
import { type CitedSymbol, symbolsIn } from "./symbols.js";

/** What a text cites, by number and by symbol. */
export interface CitedIn {
  readonly citations: readonly Citation[];
  readonly symbols: readonly CitedSymbol[];
}

/** What words cite; worked out once, as the same words of a draft are the same object and are asked about by many. */
export const citedIn = oncePer(({ text }: InlineText): CitedIn => ({ citations: citationsIn(text), symbols: symbolsIn(text) }));

import type { Draft, Profile } from "../document/index.js";
import { citationsIn } from "./citation.js";
import { citingTexts } from "./citing-texts.js";
import { keysOfCitation } from "./owner.js";
import { symbolsIn } from "./symbols.js";

/**
 * The keys of all resolutions and decisions that a text of `organ` (null: of another body) cites, each once, in the order of
 * the text: for an index of who cites what. Quoted citations count.
 */
export function keysCitedIn(text: string, organ: Profile | null): string[] {
  const numbers = citationsIn(text).flatMap((citation) => keysOfCitation(citation, organ).map((key) => ({ at: citation.from, key })));
  const symbols = symbolsIn(text).flatMap(({ from, keys }) => keys.map((key) => ({ at: from, key })));
  if (numbers.length + symbols.length === 0) return [];
  return [...new Set([...numbers, ...symbols].toSorted((a, b) => a.at - b.at).map(({ key }) => key))];
}

/** One resolution that cites another, by their keys. */
export interface CitedInTurn {
  readonly from: string;
  readonly to: string;
}

/** The keys of all resolutions and decisions that a draft and its notes cite, each once, in the order of the text. */
export const keysCitedBy = (draft: Draft): string[] => [
  ...new Set(citingTexts(draft).flatMap(({ words, speaker }) => keysCitedIn(words.text, speaker))),
];

import { resolutionKeys } from "./key.js";

/** A resolution cited by its symbol: "A/RES/59/154". */
export interface CitedSymbol {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

const symbol =
  /\b(?:A\/HRC|A|E|S)\/(?:RES|DEC)\/(?:S-|ES-)?\d+(?:\/\d+)?(?: ?[A-Z](?:-[A-Z])?(?![A-Za-z/]))?(?: ?\((?:\d{4}|(?:S-|ES-)?[IVXLC]+)\)(?:[A-Z](?:-[A-Z])?(?![A-Za-z/]))?)?/g;

/** The symbols of resolutions and decisions in a text, in order. */
export function symbolsIn(words: string): CitedSymbol[] {
  if (!words.includes("/RES/") && !words.includes("/DEC/")) return [];
  return [...words.replaceAll("\u00A0", " ").matchAll(symbol)].flatMap((match): CitedSymbol[] => {
    const keys = resolutionKeys(match[0]);
    return keys.length === 0 ? [] : [{ symbol: match[0], from: match.index, to: match.index + match[0].length, keys }];
  });
}

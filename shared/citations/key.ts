import type { Profile } from "../document/index.js";
import { formOf, type NumberForm, numberPattern, singleNumbers } from "./number.js";

const forms: Readonly<Record<Profile, ReadonlySet<NumberForm>>> = {
  GA: new Set(["session", "roman"]),
  ECOSOC: new Set(["year", "roman"]),
  HRC: new Set(["session"]),
  SC: new Set(["yearInBrackets"]),
};

/** Whether a number can be of an organ's resolution (Editorial Manual, identification of resolutions). */
export const canBeOf = (organ: Profile, form: NumberForm): boolean => forms[organ].has(form);

/** The organ whose resolution a number must be of, where only one can: never by the form of session numbers alone. */
export function onlyOrganOf(form: NumberForm, speaker: Profile): Profile | null {
  if (form === "year") return "ECOSOC";
  if (form === "yearInBrackets") return "SC";
  if (form === "session" && speaker !== "HRC") return "GA";
  return null;
}

/** Symbols by which organs number their resolutions and decisions. Source: United Nations Editorial Manual, document symbols. */
const symbols: readonly (readonly [RegExp, Profile])[] = [
  [/^A\/HRC\/(?:RES|DEC)\/(.+)$/, "HRC"],
  [/^A\/(?:RES|DEC)\/(.+)$/, "GA"],
  [/^E\/(?:RES|DEC)\/(.+)$/, "ECOSOC"],
  [/^S\/RES\/(.+)$/, "SC"],
];

/** "217(III)A", as symbols have it for "217 A (III)". */
const letterLast = /^(\d+)( ?\([^)]+\)) ?([A-Z](?:-[A-Z])?)$/;

const wholeNumber = new RegExp(`^${numberPattern}$`);

/**
 * The keys of the resolutions or decisions that a symbol ("A/RES/59/154"), or a number of an organ ("59/154" of the GA),
 * stands for: "GA 59/154", "ECOSOC 2006/19", "SC 1325 (2000)", "HRC 16/21", "GA 217 A (III)". Mostly one; several for
 * "65/146 A and B"; none where the organ numbers otherwise or the text is no number. A resolution has one key, however it
 * is written, so keys are what the library, the table and the search agree on.
 */
export function resolutionKeys(symbolOrNumber: string, organ?: Profile): string[] {
  const written = symbolOrNumber.replaceAll("\u00A0", " ").trim();
  for (const [pattern, its] of symbols) {
    const number = pattern.exec(written)?.[1];
    if (number !== undefined) return keysOf(number.replace(letterLast, "$1 $3$2"), its);
  }
  return organ ? keysOf(written, organ) : [];
}

/** The one key of a symbol or number, the first where it stands for several, or null; see `resolutionKeys`. */
export const resolutionKey = (symbolOrNumber: string, organ?: Profile): string | null => resolutionKeys(symbolOrNumber, organ)[0] ?? null;

function keysOf(number: string, organ: Profile): string[] {
  const match = wholeNumber.exec(number);
  if (!match || !canBeOf(organ, formOf(match))) return [];
  return singleNumbers(number).map((single) => `${organ} ${single}`);
}

/** The two halves of a key: "GA 59/154" → GA, "59/154". */
export function readKey(key: string): { readonly organ: Profile; readonly number: string } {
  const space = key.indexOf(" ");
  return { organ: key.slice(0, space) as Profile, number: key.slice(space + 1) };
}

import { profiles } from "../document/index.js";
import { bodyNouns, widerBodyNouns } from "../language/index.js";
import { organName } from "./organ-name.js";

/** Whose resolution a list of numbers is said to be, and where that stands. */
export interface OwnerInText {
  /** "its", "General Assembly", "Assembly", "Commission on Narcotic Drugs", "General Assembly and Security Council", or "". */
  readonly owner: string;
  readonly ownerFrom: number;
}

const organNames = profiles.map(organName);
const bodyNoun = new RegExp(`\\b(?:${bodyNouns}|${widerBodyNouns}|Agency|Meeting)\\b`);
/** A proper name: words with capitals, with small ones between them. */
const properName = "[A-Z][\\p{L}’-]*(?: (?:(?:and|for|in|of|on|the|to) )*[A-Z][\\p{L}’-]*)*";
const adjectives = "(?:['’]s)?(?: own)?(?: (?!(?:and|by|for|in|of|on|to|under|with)\\b)[a-z-]+){0,3}";
const possessive = new RegExp(`\\b(?<owner>[Ii]ts|[Tt]heir)${adjectives} $`, "u");
const name = new RegExp(`(?<![\\p{L}-])(?<owner>${properName}|conference)${adjectives} $`, "u");
/** Characters before the word "resolution" that may name its owner; names are shorter, and a text of any length costs no more. */
const reach = 240;
const nameAfter = new RegExp(`^,? of the (?<owner>${properName})`, "u");

/** Whether words name a body that adopts resolutions. */
export const namesBody = (words: string): boolean => bodyNoun.test(words);

/** The owner right before the word "resolution": "its", "General Assembly", "Commission on Narcotic Drugs". */
export function ownerBefore(text: string, wordFrom: number): OwnerInText {
  const start = Math.max(0, wordFrom - reach);
  const before = text.slice(start, wordFrom);
  const its = possessive.exec(before);
  if (its) return { owner: its.groups!.owner!, ownerFrom: start + its.index };
  const named = name.exec(before);
  const body = named && bodyIn(named.groups!.owner!, start + named.index === 0);
  if (!named || !body) return { owner: "", ownerFrom: wordFrom };
  return { owner: body, ownerFrom: start + named.index + named.groups!.owner!.length - body.length };
}

/** "resolution 242 (1967) of the Security Council": the owner after the number, or "". */
export function ownerAfter(text: string, to: number): string {
  const named = nameAfter.exec(text.slice(to, to + 120));
  return (named && bodyIn(named.groups!.owner!, false)) ?? "";
}

/**
 * The body in a proper name. An organ's full name stands for itself, whatever comes before it ("Recalling General
 * Assembly"); another body's name is taken as it is, but for the first word of a text, which opens it ("Recalling
 * Commission on Narcotic Drugs").
 */
function bodyIn(words: string, first: boolean): string | null {
  if (words === "conference") return words;
  const organ = organNames.find((each) => words.endsWith(each));
  if (organ) {
    const joined = organNames.find((each) => words.endsWith(`${each} and ${organ}`) || words.endsWith(`${each} and the ${organ}`));
    return joined ? words.slice(words.lastIndexOf(joined)) : organ;
  }
  const body = first ? words.replace(/^\S+ (?=[A-Z])/, "") : words;
  return bodyNoun.test(body) ? body : null;
}

const body = `(?<body>(?:${organNames.join("|")}|(?:${properName} )?(?:${bodyNouns})(?: (?:for|on|of) (?:the )?${properName})?))`;
const doneIn =
  "(?:,? (?:at its [a-z -]+ session|on \\d{1,2} [A-Z][a-z]+ \\d{4}))?,? (?:by|in|of|through|under|with|pursuant to|in accordance with|in line with)(?: paragraphs? [\\d() a-z]+ of)?";
const before = new RegExp(`${body}${doneIn} $`, "u");
/** The subject of the resolution may stand between: "on the review of the conference structure, in which the Commission decided". */
const after = new RegExp(`^(?:,? (?:(?:in|by) which )?| on [^,;\\d]{1,160}, (?:in|by) which )the ${body}`, "u");
/** "Supplement No. 7 (E/2015/27), chap. I, sect. C, resolution 59/1": reports contain what the body that reports has adopted. */
const inReport = /\bchap\. [IVXLC]+,(?: sect\. [A-Z](?:\.\d+)?,)? $/;

/** The body that adopted what is cited from its report, which is nameless here; "" where nothing is cited from a report. */
export const reporting = (text: string, wordFrom: number): string =>
  inReport.test(text.slice(Math.max(0, wordFrom - 40), wordFrom)) ? "the reporting body" : "";

/** "resolution 77/27 of 1 December 2022, in which the Assembly recognized": the body that acts in the clause after, or "". */
export const actingAfter = (text: string, citationTo: number): string =>
  after.exec(text.slice(citationTo, citationTo + reach))?.groups?.body ?? "";

/**
 * The body that "its" stands for where the sentence says so: "adopted by the General Assembly in its resolution 61/295",
 * "in its resolution 48/141, the General Assembly decided". "" where it says nothing, and "its" is the speaker's.
 */
export function antecedent(text: string, itsFrom: number, citationTo: number): string {
  return before.exec(text.slice(Math.max(0, itsFrom - reach), itsFrom))?.groups?.body ?? actingAfter(text, citationTo);
}

import type { Profile } from "../../document/index.js";
import { datePattern } from "./dates.js";
import { fact } from "./fact.js";
import { isQuoted, quotationsIn } from "./quotations.js";

/** What a resolution's number looks like, which tells what organs it can be of. */
export type NumberForm =
  /** 59/154, S-8/1, 31/16 A: the Assembly, and the Human Rights Council. */
  | "session"
  /** 2006/19: the Economic and Social Council. */
  | "year"
  /** 1325 (2000): the Security Council. */
  | "yearInBrackets"
  /** 2200 A (XXI): the Assembly to 1976, and the Economic and Social Council to 1978. */
  | "roman"
  /** 1325: no organ cites so. */
  | "bare";

/** One resolution cited in a text. */
export interface Citation {
  readonly number: string;
  readonly form: NumberForm;
  /** The number's characters. */
  readonly from: number;
  readonly to: number;
  /** " of 20 December 2004" right after the number, or null. */
  readonly date: { readonly from: number; readonly to: number } | null;
  /** A date follows, if only after others of its list: "69/193 and 69/196 of 18 December 2014". */
  readonly dated: boolean;
  /** Whose it is said to be: "its", "General Assembly", "Assembly"; "" where the text does not say. */
  readonly owner: string;
  readonly ownerFrom: number;
  /** Where the word "resolution" of its list begins. */
  readonly wordFrom: number;
  /** In a title or another quotation. */
  readonly quoted: boolean;
}

const letters = "(?: [A-Z]{1,2}(?:(?: and | to |, )[A-Z](?![A-Za-z]))*(?![A-Za-z]))?";
const number = [
  `(?<yearInBrackets>\\d{1,4} \\((?:19|20)\\d\\d\\))`,
  `(?<roman>\\d{1,4}${letters} \\((?:S-|ES-)?[IVXLC]+\\))`,
  `(?<year>(?:19|20)\\d\\d/\\d{1,3}${letters})`,
  `(?<session>(?:S-|ES-)?\\d{1,3}/\\d{1,3}${letters})`,
  `(?<bare>\\d{3,4}(?![\\d/]))`,
].join("|");
const opener = /(?<!decisions? and )\b[Rr]esolutions? /g;
const one = new RegExp(`(?:${number})(?![\\d/])`, "y");
const ofDate = new RegExp(` of ${datePattern}`, "y");
const separator = /, and |, | and | or | to /y;

const owners =
  "[Ii]ts|General Assembly|Economic and Social Council|Human Rights Council|Security Council|Commission on Human Rights|Assembly|Council|Commission|[Cc]onference|[Tt]heir|Health Assembly|Board";
const ownerBefore = new RegExp(`(?<owner>${owners})(?:['’]s)?(?: own)?(?: (?!(?:of|and|in|on|to|by|with|for|under)\\b)[a-z-]+){0,3} $`);

/** The resolutions a text cites by number, in order. Decisions are not among them. */
export const citationsIn = fact((words): Citation[] => {
  const text = words.text.replaceAll("\u00A0", " ");
  const quotations = quotationsIn(words);
  const citations: Citation[] = [];
  for (const match of text.matchAll(opener)) {
    const wordFrom = match.index;
    const before = ownerBefore.exec(text.slice(0, wordFrom));
    const owner = before?.groups?.owner ?? "";
    const ownerFrom = before ? before.index : wordFrom;
    const list: Citation[] = [];
    let at = wordFrom + match[0].length;
    for (let found = matchAt(one, text, at); found; found = matchAt(one, text, at)) {
      const to = at + found[0].length;
      const dated = matchAt(ofDate, text, to);
      const form = Object.entries(found.groups!).find(([, value]) => value !== undefined)![0] as NumberForm;
      const from = at;
      list.push({
        number: found[0],
        form,
        from,
        to,
        date: dated ? { from: to, to: to + dated[0].length } : null,
        dated: dated !== null,
        owner,
        ownerFrom,
        wordFrom,
        quoted: isQuoted(quotations, from),
      });
      at = to + (dated?.[0].length ?? 0);
      at += afterTitle(text, at);
      const more = matchAt(separator, text, at);
      if (!more) break;
      at += more[0].length;
    }
    citations.push(...shareDates(list));
  }
  return citations;
});

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A list goes on after a title: "60/1 of 16 September 2005, entitled “…”, and 61/2". */
function afterTitle(text: string, at: number): number {
  return /^, entitled “[^”]*”/.exec(text.slice(at))?.[0].length ?? 0;
}

/** A date stands for the numbers before it that have none. */
function shareDates(list: readonly Citation[]): Citation[] {
  return list.map((citation, index) => ({ ...citation, dated: citation.dated || list.slice(index).some(({ date }) => date !== null) }));
}

const organNames: Readonly<Record<string, Profile>> = {
  "General Assembly": "GA",
  "Economic and Social Council": "ECOSOC",
  "Human Rights Council": "HRC",
  "Security Council": "SC",
};

/** The organ an owner names in full, or null. */
export const organNamed = (owner: string): Profile | null => organNames[owner] ?? null;

const forms: Readonly<Record<Profile, ReadonlySet<NumberForm>>> = {
  GA: new Set(["session", "roman"]),
  ECOSOC: new Set(["year", "roman"]),
  HRC: new Set(["session"]),
  SC: new Set(["yearInBrackets"]),
};

/** Whether a number can be of an organ's resolution (Editorial Manual, identification of resolutions). */
export const canBeOf = (profile: Profile, form: NumberForm): boolean => forms[profile].has(form);

/** The organ whose resolution a number must be of, where only one can: never by the form of session numbers alone. */
export function onlyOrganOf(form: NumberForm, speaker: Profile): Profile | null {
  if (form === "year") return "ECOSOC";
  if (form === "yearInBrackets") return "SC";
  if (form === "session" && speaker !== "HRC") return "GA";
  return null;
}

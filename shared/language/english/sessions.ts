import { bodyNouns, widerBodyNouns } from "./bodies.js";
import { numberOfOrdinal } from "./ordinals.js";

/** A session that a text names: "at its nineteenth session", "at its 2010 session". */
export interface NamedSession {
  /** The words or figures that tell which. */
  readonly from: number;
  readonly to: number;
  /** Its number; its year where it is called by that. */
  readonly number: number;
  /** Whose session it is: the body named after it or, with "its", last before, without "the"; "" where none is named. */
  readonly body: string;
}

const session =
  /\b(?:its|the) ((?:[a-z]+-)?[a-z]+(?:st|nd|rd|th|ieth)|(?:19|20)\d\d)(?= (?:(?:regular|annual|substantive|resumed) )?session\b)/g;
const body = new RegExp(
  `\\b(?:[A-Z][\\w’-]*(?:(?: and| of| on| for| the){1,2})? )*(?:(?:${bodyNouns}|${widerBodyNouns}|Subcommittee|Forum|Group|Parties|Authority|Body|Panel|Platform|Programme)\\b|Commission (?:on|for) [A-Z])(?:(?: (?:and|of|on|for|the)){0,2} [A-Z][\\w’-]*)*`,
  "g",
);

/** The numbered sessions of a text, in order, each with the body it is of. */
export function sessionsNamedIn(text: string): NamedSession[] {
  if (!text.includes("session")) return [];
  return [...text.matchAll(session)].flatMap((match): NamedSession[] => {
    const words = match[1]!;
    const number = numberOfOrdinal(words) ?? (Number(words) || null);
    if (number === null) return [];
    const from = match.index + match[0].length - words.length;
    const to = from + words.length;
    return [{ from, to, number, body: bodyAfter(text.slice(to)) ?? bodyBefore(text, match.index) }];
  });
}

const bodyBefore = (text: string, to: number): string => [...text.slice(0, to).matchAll(body)].at(-1)?.[0] ?? "";

const bodyAfter = (rest: string): string | null =>
  /^(?: [a-z]+)? session of (?:the )?((?:[A-Z][\w’-]*)(?:(?: (?:and|of|on|for|the|to|in)){0,2} [A-Z][\w’-]*)*)/.exec(rest)?.[1] ?? null;

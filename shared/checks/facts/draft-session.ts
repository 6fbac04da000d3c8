import { resolutionKey, yearOfKey } from "../../citations/index.js";
import type { Metadata } from "../../document/index.js";
import { numberOfOrdinal } from "../../language/index.js";

/** When a draft is, or was, before its organ. */
export interface DraftSession {
  /** Number of the organ's session, where it numbers them: 61 of the Assembly. */
  readonly number: number | null;
  /** The year; of a session that runs into the next year, the one it begins in where no day is known. */
  readonly year: number;
}

/** What the masthead says of a draft's session; null where it says nothing. */
export function draftSession({ profile, session, number, symbol, adoption, issued }: Metadata): DraftSession | null {
  const numbered = profile === "GA" || profile === "HRC";
  const told = /^(\S+) session/.exec(session)?.[1] ?? "";
  const own = numbered
    ? (numberOfOrdinal(told) ?? leading(/^(\d+)\//, number) ?? leading(/^A\/(?:[A-Z]+(?:\.\d+)?\/)*(\d+)\//, symbol))
    : null;
  const day = adoption?.date || issued;
  const key = resolutionKey(symbol) ?? resolutionKey(number, profile) ?? (own === null ? null : resolutionKey(`${own}/1`, profile));
  const year =
    day === ""
      ? (leading(/^(\d{4})$/, told) ?? leading(/^E\/(?:[A-Z.\d]+\/)*((?:19|20)\d\d)\//, symbol) ?? (key === null ? null : yearOfKey(key)))
      : Number(day.slice(0, 4));
  return year === null ? null : { number: own, year };
}

const leading = (pattern: RegExp, text: string): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

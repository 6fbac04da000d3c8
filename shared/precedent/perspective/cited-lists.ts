import { type Citation, citationsIn, organCited } from "../../citations/index.js";
import type { Profile } from "../../document/index.js";

/** The resolutions or decisions named after one word: "its resolutions 59/154 of 20 December 2004 and 60/1". */
export interface CitedList {
  readonly numbers: readonly string[];
  /** Whose they are said to be: "its", "General Assembly"; "" where the text does not say. */
  readonly owner: string;
  /** Where the owner begins, or the word "resolution" without one. */
  readonly ownerFrom: number;
  readonly wordFrom: number;
  /** Behind the last number, date or title. */
  readonly to: number;
  /** The organ all of them are of, or null where it is another body's or cannot be told. */
  readonly organ: Profile | null;
}

/** The lists of a text in which `speaker` speaks, in order; those in titles and other quotations are left out. */
export function citedLists(text: string, speaker: Profile): CitedList[] {
  const groups: Citation[][] = [];
  for (const citation of citationsIn(text)) {
    const last = groups.at(-1);
    if (last && last[0]!.wordFrom === citation.wordFrom) last.push(citation);
    else groups.push([citation]);
  }
  return groups.filter((group) => !group.some(({ quoted }) => quoted)).map((group) => listOf(group, speaker));
}

function listOf(group: readonly Citation[], speaker: Profile): CitedList {
  const first = group[0]!;
  const organs = new Set(group.map((citation) => organOf(citation, speaker)));
  const ends = group.map(({ to, date, title }) => Math.max(to, date?.to ?? 0, title ? title.to + 1 : 0));
  return {
    numbers: group.map(({ number }) => number),
    owner: first.owner,
    ownerFrom: first.ownerFrom,
    wordFrom: first.wordFrom,
    to: Math.max(...ends),
    organ: organs.size === 1 ? [...organs][0]! : null,
  };
}

/** The Human Rights Council numbers like the Assembly, so that of a number alone nobody can tell whose it is. */
const organOf = (citation: Citation, speaker: Profile): Profile | null =>
  speaker === "HRC" && citation.owner === "" && citation.form === "session" ? null : organCited(citation, speaker);

import { rows } from "./rows.js";

/** A treaty as the United Nations Treaty Series prints it. */
export interface Treaty {
  readonly name: string;
  /** Number under which it is registered; protocols may share that of their convention. */
  readonly number: string;
  /** Volume in which it is printed. */
  readonly volume: string;
  /** How many of the texts that were read give this volume and number. */
  readonly texts: number;
}

/** What notes of adopted texts say of where treaties are printed, the most cited first. */
export const treaties: readonly Treaty[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [number = "", volume = "", texts, name = ""] = row.split("|");
    return { name, number, volume, texts: Number(texts) };
  });

/** “(Treaty of Tlatelolco)”, “of 12 August 1949” and marks between a treaty’s name and its note. */
const afterName = /(?:[,;.:]| \([^()]*\)|,? of(?: \d{1,2} \w+)? \d{4})+$/;

/** Words before a name that make another instrument of it: “Protocol to the …”, “Meeting of States Parties to the …”. */
const other =
  /(?:[Pp]rotocols?|[Aa]mendments?|[Aa]greements?|[Aa]nnex(?:es)?|[Aa]ppendix|[Aa]ppendices|[Cc]onferences?|[Mm]eetings?|[Ss]ecretariat|[Ss]upplementing|[Aa]dopted)\b[^,;]*$/;

/** The treaty that is named right before a note, of those with their Treaty Series numbers known here; null where none is. */
export function treatyNamedAtEnd(words: string): Treaty | null {
  const text = plain(words);
  const ends = [text.replace(/[,;.:]$/, ""), text.replace(afterName, "")];
  const named = treaties.filter(({ name }) => ends.some((end) => end.endsWith(name)));
  // Of “… supplementing the Convention” and “Convention” the longer name is meant.
  const longest = named.toSorted((a, b) => b.name.length - a.name.length)[0];
  if (!longest) return null;
  const before = text.slice(0, text.lastIndexOf(longest.name));
  return other.test(before) ? null : longest;
}

/** The same characters with plain spaces and hyphens, so that offsets hold. */
export const plain = (words: string): string => words.replaceAll("\u00A0", " ").replaceAll("\u2011", "-");

import { plain } from "./treaty.js";

/** Characters of a note. */
interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where a note says a treaty is printed: “United Nations, Treaty Series, vol. 2225, No. 39574.” */
export interface SeriesReference {
  readonly volumes: readonly Piece[];
  /** One number; of “Nos. 970–973” nothing is read. */
  readonly number: Piece;
}

const pattern = /(?:Treaty Series|[Ii]bid\.), (?<volumes>vols?\. \d+(?:(?:, | and )\d+)*), No\. (?<number>\d+)/g;

/** The references to the Treaty Series in a note, “Ibid., vol. 2237, No. 39574.” among them. */
export function seriesReferencesIn(note: string): SeriesReference[] {
  if (!note.includes("vol")) return [];
  return [...plain(note).matchAll(pattern)].map((match): SeriesReference => {
    const { volumes, number } = match.groups as { volumes: string; number: string };
    const end = match.index + match[0].length;
    const start = match.index + match[0].indexOf(volumes);
    return {
      volumes: [...volumes.matchAll(/\d+/g)].map(({ 0: text, index }) => ({ text, from: start + index, to: start + index + text.length })),
      number: { text: number, from: end - number.length, to: end },
    };
  });
}

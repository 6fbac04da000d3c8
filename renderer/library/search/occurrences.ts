import type { Hit } from "../../../shared/precedent/answers.js";

const years = (hit: Hit): string => {
  const known = hit.occurrences.map(({ adopted }) => adopted.slice(0, 4)).filter((year) => year !== "");
  const [latest, earliest] = [known[0], known.at(-1)];
  return latest === undefined ? "" : latest === earliest ? `, ${latest}` : `, ${earliest}–${latest}`;
};

/** "in 14 resolutions, 2006–2023", or "" for words that stand in one place only. The list of places may be cut. */
export function foundIn(hit: Hit): string {
  const { count, occurrences } = hit;
  if (count <= 1) return "";
  const resolutions = new Set(occurrences.map(({ document }) => document)).size;
  if (count > occurrences.length) return `in ${count.toLocaleString("en-GB")} paragraphs`;
  if (resolutions === 1) return `${count} times in this resolution`;
  return `in ${resolutions} resolutions${years(hit)}`;
}

/** "para. 8 (a)", "preambular para. 5": a reference in a list of places; of deeper and rarer places the reference itself. */
export function placeInWords(reference: string): string {
  const { part, number, letter } = /^(?<part>[PO])(?<number>\d+)(?<letter>[a-z]?)$/.exec(reference)?.groups ?? {};
  if (!number) return reference;
  return `${part === "P" ? "preambular " : ""}para. ${number}${letter ? ` (${letter})` : ""}`;
}

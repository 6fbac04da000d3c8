import { romanValue } from "../../document/index.js";

/** A number or label at the start of a paragraph. */
export interface Label {
  /** Characters it takes, with the white space after it. */
  readonly length: number;
  readonly style: LabelStyle;
  /** Readings by rank: "(i)" is the ninth letter and the first roman numeral. */
  readonly rank: number;
}

/** How a list is labelled. The styles, in the order in which they first occur, give the levels of a list. */
export type LabelStyle = "number" | "working-preambular" | "working-operative" | "(a)" | "(i)" | "a." | "i." | "(1)" | "(A)" | "dash";

/** "iv" → 4, or null where the letters are no numeral below 90. */
export const romanRank = (text: string): number | null =>
  text !== "" && /^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) ? romanValue(text) : null;

/** "a" → 1, "z" → 26, "aa" → 27 (the style that doubles letters), or null. */
function letterRank(text: string): number | null {
  if (text.length === 1) return text.charCodeAt(0) - 96;
  return text[0] === text[1] ? 26 + text.charCodeAt(0) - 96 : null;
}

const number = /^(\d{1,3})(?:\s?\.(?:\s+|(?=[A-Z(]))|[,)]\s+(?=[A-Z]))/;
const working = /^(PP|OP)\s?(\d{1,3})(?:\s?(?:bis|ter|quater|alt))?[.:)]?\s+(?=[A-Z[])/;
const parenthesis = /^\(([a-z]{1,8}|[A-Z]|\d{1,2})\)\s*/;
const stop = /^([a-z]{1,4})[.)]\s+(?=\S)/;
const dash = /^[–—•·▪●◦o-]\s+(?=\S)/;

/** The labels a paragraph may begin with, all readings; empty where it begins with none. */
export function labelsAt(text: string): Label[] {
  const draftLabel = working.exec(text);
  if (draftLabel) {
    const style = draftLabel[1] === "PP" ? "working-preambular" : "working-operative";
    return [{ length: draftLabel[0].length, style, rank: Number(draftLabel[2]) }];
  }
  const numbered = number.exec(text);
  if (numbered) return [{ length: numbered[0].length, style: "number", rank: Number(numbered[1]) }];
  const inParentheses = parenthesis.exec(text);
  if (inParentheses) {
    const [{ length }, key] = inParentheses as unknown as [string, string];
    if (/\d/.test(key)) return [{ length, style: "(1)", rank: Number(key) }];
    if (/[A-Z]/.test(key)) return [{ length, style: "(A)", rank: letterRank(key.toLowerCase())! }];
    return letterOrRoman(key, length, "(a)", "(i)");
  }
  const stopped = stop.exec(text);
  if (stopped) return letterOrRoman(stopped[1]!, stopped[0].length, "a.", "i.");
  const dashed = dash.exec(text);
  return dashed ? [{ length: dashed[0].length, style: "dash", rank: 0 }] : [];
}

function letterOrRoman(key: string, length: number, letter: LabelStyle, roman: LabelStyle): Label[] {
  const readings: Label[] = [];
  const asLetter = key.length <= 2 ? letterRank(key) : null;
  const asRoman = romanRank(key);
  if (asLetter !== null) readings.push({ length, style: letter, rank: asLetter });
  if (asRoman !== null) readings.push({ length, style: roman, rank: asRoman });
  return readings;
}

/** An open list of one style: how many items it has so far. */
export interface OpenList {
  readonly style: LabelStyle;
  readonly rank: number;
}

/**
 * Which reading of a label fits, and how deep it stands (0 = first level), among the lists open above it: the item
 * that an open list expects next; else the first item of a new list; else whatever comes nearest.
 */
export function placeLabel(readings: readonly Label[], open: readonly OpenList[], afterColon: boolean): { label: Label; depth: number } {
  const places = readings.map((label) => {
    const found = open.findIndex((list) => list.style === label.style);
    const expected = found >= 0 && (label.style === "dash" || open[found]!.rank + 1 === label.rank);
    const starts = found < 0 && (label.rank === 1 || label.style === "dash");
    const rank = expected ? (starts || afterColon ? 1 : 2) : starts ? (afterColon ? 3 : 1) : found >= 0 ? 0 : -1;
    return { label, depth: found >= 0 ? found : open.length, fitness: rank };
  });
  return places.reduce((best, place) => (place.fitness > best.fitness ? place : best));
}

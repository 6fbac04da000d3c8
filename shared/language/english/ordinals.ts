import { cardinalInWords } from "./cardinals.js";

const units = (
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
  "seventeenth eighteenth nineteenth"
).split(" ");

/** 19 → "nineteenth", 81 → "eighty-first": 1 to 99; beyond, texts write figures. */
export function ordinalInWords(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new RangeError(`There is no ordinal in words for ${number}: it is 1 to 99.`);
  if (number < 20) return units[number]!;
  const unit = number % 10;
  const ten = cardinalInWords(number - unit);
  return unit === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${units[unit]}`;
}

/** 1 → "1st", 12 → "12th", 43 → "43rd". */
export function ordinalInFigures(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

const numbers = new Map(Array.from({ length: 99 }, (_, index) => [ordinalInWords(index + 1), index + 1] as const));

/** "nineteenth" → 19; null for what is no ordinal from 1 to 99 in words. Upper or lower case. */
export const numberOfOrdinal = (words: string): number | null => numbers.get(words.toLowerCase()) ?? null;

/** Where somebody's list begins at a million, nobody reads more letters. */
const mostLetters = 30;

/**
 * 1 → "a", 26 → "z", 27 → "aa", 28 → "bb": labels of sub-paragraphs and parts. Resolutions double letters (77/229, 2610 (2021)), as
 * Word does. "" for what is no place in a list.
 */
export const alphabetic = (number: number): string =>
  number < 1 ? "" : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), mostLetters));

const romanDigits: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** 1 → "i", 4 → "iv": lower-case roman numerals. */
export function roman(number: number): string {
  let rest = number;
  let digits = "";
  for (const [value, digit] of romanDigits) {
    while (rest >= value) {
      digits += digit;
      rest -= value;
    }
  }
  return digits;
}

/** "iv" → 4, in either case, for letters that are a numeral; the inverse of `roman`. */
export function romanValue(numeral: string): number {
  const values = Array.from(numeral.toLowerCase(), (digit) => digitValues.get(digit) ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

const digitValues = new Map(romanDigits.map(([value, digit]) => [digit, value]));

/** 1 → "a", 26 → "z", 27 → "aa": labels of sub-paragraphs and parts. */
export function alphabetic(number: number): string {
  let rest = number;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(97 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

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

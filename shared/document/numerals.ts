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

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** 3 → "three", 81 → "eighty-one": 0 to 99 in words, beyond in figures, as a sentence may begin with them. */
export function cardinalInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) return number.toLocaleString("en-GB");
  if (number < 20) return units[number]!;
  const ten = tens[Math.floor(number / 10)]!;
  return number % 10 === 0 ? ten : `${ten}-${units[number % 10]}`;
}

const numbers = new Map(Array.from({ length: 100 }, (_, number) => [cardinalInWords(number), number] as const));

/** "forty-two" → 42; null for other words than those of 0 to 99. Upper or lower case. */
export const numberOfCardinal = (words: string): number | null => numbers.get(words.toLowerCase()) ?? null;

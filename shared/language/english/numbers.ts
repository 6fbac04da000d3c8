const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 3 → "three", 42 → "forty-two"; for 0 to 99. */
export function numberInWords(number: number): string {
  if (number < units.length) return units[number]!;
  const unit = number % 10;
  return tens[Math.floor(number / 10) - 2]! + (unit === 0 ? "" : `-${units[unit]}`);
}

/** "forty-two" → 42; null for other words than those of 0 to 99. */
export function numberInFigures(words: string): number | null {
  const [first = "", second] = words.toLowerCase().split("-");
  if (second === undefined && units.includes(first)) return units.indexOf(first);
  const ten = tens.indexOf(first);
  const unit = second === undefined ? 0 : units.indexOf(second);
  return ten < 0 || unit < 0 || unit > 9 ? null : (ten + 2) * 10 + unit;
}

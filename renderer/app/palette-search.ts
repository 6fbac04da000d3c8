/** What the palette can offer: a command or a paragraph. */
export interface PaletteItem {
  readonly id: string;
  readonly title: string;
  /** Group or place, in small letters beside the title. */
  readonly note: string;
  readonly keys: string;
  /** Further words it is found by: "go to paragraph 7 P3". */
  readonly words: string;
}

const wordStart = (text: string, at: number): boolean => at === 0 || /[\s(“"'.-]/.test(text[at - 1]!);

/**
 * How well letters, in order, are found in a text: higher is better, null where they are not. Words begun and letters
 * in a row count most; a short text beats a long one.
 */
export function fuzzyScore(query: string, text: string): number | null {
  const letters = query.toLowerCase().replace(/\s+/g, " ").trim();
  const words = text.toLowerCase();
  if (letters === "") return 0;
  const whole = words.indexOf(letters);
  if (whole >= 0) return 1_000 - Math.min(whole, 200) + (wordStart(words, whole) ? 300 : 0) - Math.min(words.length, 200) / 10;
  let score = 0;
  let at = 0;
  let run = 0;
  for (const letter of letters.replace(/ /g, "")) {
    const found = words.indexOf(letter, at);
    if (found < 0) return null;
    run = found === at ? run + 1 : 0;
    score += wordStart(words, found) ? 12 : run > 0 ? 6 : 1 - Math.min(found - at, 20) / 10;
    at = found + 1;
  }
  return score > letters.length * 3 ? score : null;
}

/** The items that match, best first; all of them, in their order, where nothing is asked. */
export function searchPalette(items: readonly PaletteItem[], query: string, most = 60): PaletteItem[] {
  if (query.trim() === "") return items.slice(0, most);
  const scored = items.flatMap((item) => {
    const title = fuzzyScore(query, item.title);
    const words = fuzzyScore(query, item.words);
    if (title === null && words === null) return [];
    return [{ item, score: Math.max(title ?? Number.NEGATIVE_INFINITY, (words ?? Number.NEGATIVE_INFINITY) - 5) }];
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item);
}

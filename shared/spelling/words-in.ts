/** A word of a text, by its characters. */
export interface WordPlace {
  readonly from: number;
  readonly to: number;
  /** As a dictionary has it: with plain apostrophes, without the ending of a possessive. */
  readonly word: string;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
/** What stands right beside the letters of symbols, ordinals and addresses: A/RES/59/154, 61st, E.96.IV.8, un.org. */
const codeBefore = /[\p{N}/@_.]$/u;
const codeAfter = /^(?:[\p{N}/@_]|\.[\p{L}\p{N}])/u;

/**
 * The words of a text that spelling is about: no abbreviations or names with capitals inside, nothing in symbols,
 * ordinals and addresses. The parts of a compound with hyphens are words of their own.
 */
export function wordsIn(text: string): WordPlace[] {
  const words: WordPlace[] = [];
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const end = index + found.length;
    if (codeBefore.test(text.slice(Math.max(0, index - 1), index)) || codeAfter.test(text.slice(end, end + 2))) continue;
    const bare = found.replace(/['’]s?$/, "");
    if (bare.length > 1 && !/.\p{Lu}/u.test(bare)) words.push({ from: index, to: index + bare.length, word: bare.replaceAll("’", "'") });
  }
  return words;
}

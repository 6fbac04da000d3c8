/** The part of nspell that is used; the package brings no types, and the compiler is told to look here for them. */
interface NSpell {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

/** @param rules an affix file of Hunspell @param words a dictionary of Hunspell: the number of words, then one a line */
export default function nspell(rules: string, words: string): NSpell;

export { type Misspelling, type SpellingCheck, spellingCheck } from "./misspellings.js";
export { createSpeller, type Speller } from "./speller.js";
export { type WordPlace, wordsIn } from "./words-in.js";

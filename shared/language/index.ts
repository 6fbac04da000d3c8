export { type OpeningPhrase, openingPhrases } from "./english/opening-phrases.js";
export { type OpeningWords, type Part, type Repetition, recognizeOpening } from "./english/opening-words.js";

export { addresseeOf, addressesSomeone, sameAddressee } from "./english/addressees.js";
export { anyMonth, months } from "./english/months.js";
export { type OpeningPhrase, openingPhrases } from "./english/opening-phrases.js";
export { type OpeningWords, type Part, type Repetition, recognizeOpening } from "./english/opening-words.js";
export { ordinalInFigures, ordinalInWords } from "./english/ordinals.js";
export { rareOpenings } from "./english/rare-openings.js";
export { isBareForm, verbForms } from "./english/verb-forms.js";

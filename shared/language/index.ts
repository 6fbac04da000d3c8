export { abbreviations } from "./english/abbreviations.js";
export { addresseeAfter, addresseeOf, addressesSomeone, beginsAside, sameAddressee } from "./english/addressees.js";
export { type ActingSubject, actingSubjects, bodyNouns, namesActingBody, widerBodyNouns } from "./english/bodies.js";
export { cardinalInWords, numberOfCardinal } from "./english/cardinals.js";
export { dateInWords, datePattern, isoDate, writtenDate } from "./english/dates.js";
export { genderedWords } from "./english/gendered-words.js";
export { americanForms, houseForms, iseStems } from "./english/house-spelling.js";
export { type ItemForm, itemForm } from "./english/item-forms.js";
export {
  type Assignment,
  assignmentsIn,
  type Deadline,
  deadlinesIn,
  type ResourceClause,
  resourcesIn,
  type Terms,
  type TextSpan,
  termsOf,
} from "./english/mandates/index.js";
export { anyMonth, months } from "./english/months.js";
export { type NamedBody, namedBodies } from "./english/named-bodies.js";
export { type OpeningChoice, type OpeningPlace, openingChoices } from "./english/opening-choices.js";
export { type OpeningFunction, openingFunction } from "./english/opening-function.js";
export { type OpeningPhrase, openingPhrases } from "./english/opening-phrases.js";
export { type OpeningScale, type OpeningStrength, openingStrength, strengthChange } from "./english/opening-strength.js";
export { type OpeningWords, type Part, type Repetition, recognizeOpening } from "./english/opening-words.js";
export { numberOfOrdinal, ordinalInFigures, ordinalInWords } from "./english/ordinals.js";
export { rareOpenings } from "./english/rare-openings.js";
export { type CyclePlace, type Opened, placeInCycle, withRepetition } from "./english/repetition.js";
export { isSecretariat } from "./english/secretariat.js";
export { type NamedSession, sessionsNamedIn } from "./english/sessions.js";
export { type OtherName, type State, stateNamed, states } from "./english/states.js";
export { uncustomaryGroups } from "./english/term-groups.js";
export { ordinaryTitleWords } from "./english/title-words.js";
export { isBareForm, verbForms } from "./english/verb-forms.js";

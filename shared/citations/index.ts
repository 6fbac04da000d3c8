export { type Citation, type CitedDate, type CitedTitle, citationsIn } from "./citation.js";
export { keysCitedIn } from "./cited-keys.js";
export { canBeOf, onlyOrganOf, readKey, resolutionKey, resolutionKeys } from "./key.js";
export type { NumberForm } from "./number.js";
export { keysOfCitation, organCited, organNamed } from "./owner.js";
export { isQuoted, type Quotation, quotationsOf } from "./quotations.js";
export { type CitedSymbol, symbolsIn } from "./symbols.js";

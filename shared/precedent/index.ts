export type { Completion, CompletionOptions } from "./completions.js";
export { insertAfter } from "./insert-passage.js";
export { createPrecedentLibrary, type PrecedentLibrary } from "./library.js";
export type { NearestOptions, Suggestion } from "./nearest.js";
export type { Passage, PassagePart } from "./passage.js";
export { passagesOf } from "./passages.js";
export { type AgreedLanguage, agreedLanguage, type ProvenanceKind, provenanceKind } from "./provenance.js";
export type { Highlight, Hit, SearchOptions } from "./search.js";
export { takeOver, takeOverChange } from "./take-over.js";

export { agreedLanguageJson } from "./agreed-language/agreed-language-json.js";
export {
  type AgreedLanguageReport,
  type AgreedParagraph,
  type AgreedSource,
  agreedLanguageReport,
  type Unsourced,
  unsourced,
} from "./agreed-language/agreed-language-report.js";
export type { Completion, CompletionOptions } from "./completions.js";
export {
  type ByteSource,
  type IndexPart,
  memorySource,
  openSegment,
  type Segment,
  SegmentError,
  SegmentWriter,
  segmentPassages,
} from "./index/index.js";
export { insertAfter } from "./insert-passage.js";
export { createPrecedentLibrary, type PrecedentLibrary } from "./library.js";
export { type LibraryText, memoryLibrary } from "./memory-library.js";
export type { NearestOptions, Suggestion } from "./nearest.js";
export type { Passage, PassagePart } from "./passage.js";
export { type PassageIndex, passageIndex } from "./passage-index.js";
export { passagesOf } from "./passages.js";
export {
  applyProposals,
  draftProposals,
  type PerspectiveEdit,
  type PerspectiveProposal,
  paragraphProposals,
  perspectiveEdits,
  speakerOf,
  type TextPlace,
  withEdits,
} from "./perspective/index.js";
export { type AgreedLanguage, agreedLanguage, type ProvenanceKind, provenanceKind } from "./provenance.js";
export type { Highlight, Hit, SearchOptions } from "./search.js";
export { takeOver, takeOverChange } from "./take-over.js";

export { agreedLanguageJson } from "./agreed-language/agreed-language-json.js";
export {
  type AgreedLanguageReport,
  type AgreedParagraph,
  type AgreedSource,
  agreedLanguageReport,
  type Unsourced,
  unsourced,
} from "./agreed-language/agreed-language-report.js";
export type {
  Completion,
  CompletionOptions,
  Highlight,
  Hit,
  NearestOptions,
  SearchAnswer,
  Suggestion,
} from "./answers.js";
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
export { type LibraryText, memoryLibrary, memorySegment } from "./memory-library.js";
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
export { changeWords, takeOver, takeOverChange } from "./take-over.js";

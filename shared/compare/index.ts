export { align } from "./align.js";
export type { AlignedParagraph, AlignedSource, Alignment, AlignmentKind } from "./alignment.js";
export { compareDocuments } from "./compare-documents.js";
export type {
  ComparedParagraph,
  ComparedPiece,
  ComparedSource,
  ComparedTitle,
  ComparedUnit,
  Comparison,
  ComparisonRow,
  NoteChange,
} from "./comparison.js";
export { type ComparisonJson, comparisonJson } from "./comparison-json.js";
export * from "./lineage/index.js";
export { matchSequences, type SourceMatch } from "./match.js";
export type { OriginRun } from "./origins.js";
export { type ChangeCounts, changesSentence, countChanges, isChange, kindName, kindNames } from "./summary.js";
export { editorialDiff } from "./typography.js";

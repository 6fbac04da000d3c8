export { bodyNames, draftAttributes, draftNamespace, headingClass, headingLevel, languageNames } from "./akoma-ntoso-names.js";
export { ancestry } from "./ancestry.js";
export { applyProposal } from "./apply-proposal.js";
export { blockPlace, wordsIn, wordsPlace } from "./block-places.js";
export { crossReferenceLabel, crossReferenceLabels } from "./cross-reference-label.js";
export type { Draft } from "./draft.js";
export { type DraftFile, DraftFileError, draftFileSchema, fromDraftFile, parseDraft, serializeDraft, toDraftFile } from "./draft-file.js";
export { countingIds, hasId, type IdSource, idFaults, randomId, withIds } from "./ids.js";
export type { IgnoredFinding } from "./ignored-finding.js";
export { type InlineText, inlineText, type LabelOf, leadText, type MarkedRange, type NoteAnchor } from "./inline-text.js";
export { ListCount, labelAt, rankOfLabel } from "./labels.js";
export { type Adoption, emptyMetadata, languages, type Metadata, metadataSchema, type Profile, profiles } from "./metadata.js";
export {
  isParagraph,
  type NodeName,
  type OrganLineComma,
  type ParagraphName,
  type PartLabelStyle,
  type Provenance,
} from "./nodes.js";
export {
  type NumberedDivision,
  type NumberedFootnote,
  type NumberedParagraph,
  type Numbering,
  numbering,
  type Place,
} from "./numbering.js";
export { alphabetic, roman, romanValue } from "./numerals.js";
export { withOpening } from "./opening-mark.js";
export { type Organ, organOfLine, organOfProfile } from "./organs.js";
export { type OutlineEntry, outline } from "./outline.js";
export { placeBelow } from "./place-below.js";
export { commaIn, directionOf, organLineComma, quotationMarks } from "./print.js";
export type { Comment, Proposal } from "./proposal.js";
export { proposedWords, type Rewording } from "./proposed-words.js";
export { readable, readableBlock, wordsTakenAlong } from "./readable.js";
export { type Remarks, remarkAuthors, remarksOf, withRemarks } from "./remarks.js";
export { replaceWords, type Words } from "./replace-words.js";
export { type PlacedRole, type Role, readRole, roleCode } from "./role.js";
export { schema } from "./schema.js";
export { deepestSubParagraph, structureFaults } from "./structure.js";
export { distinctSubjects, plainerSubject, subjectKey } from "./subjects.js";
export { wordCount, wordLimit } from "./word-count.js";
export {
  contextBookmark,
  type MastheadFact,
  mastheadBookmark,
  mastheadFacts,
  numberBookmark,
  paragraphBookmark,
  readMastheadBookmark,
  readParagraphBookmark,
  readReferenceField,
  withBookmarkIds,
  wordStyles,
} from "./word-names.js";

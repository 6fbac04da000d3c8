export { applyEdits, metadataAfter } from "./apply-fix.js";
export { catalogue } from "./catalogue.js";
export { type CycleRepair, repairCycle } from "./cycle-repair.js";
export { editorsNote, type NoteSentence, noteText } from "./editors-note.js";
export { type CheckOptions, check, hasRules } from "./engine.js";
export { draftOf, type ExampleParagraph, type ExampleText, precedentsOf } from "./examples/text.js";
export type { AlignedPrecedent } from "./facts/precedents.js";
export { type Finding, type Fix, type FixEdit, type FixKind, type Severity, severities } from "./finding.js";
export { findingJson, findingsJson, ignoredJson } from "./findings-json.js";
export { fingerprint } from "./fingerprint.js";
export { type FixedDraft, fixAll } from "./fix-all.js";
export { type FixPreview, fieldsSet, fixPreview } from "./fix-preview.js";
export { type HouseRules, type HouseRulesFault, type HouseRulesReading, houseRulesOf, houseWording } from "./house-rules/index.js";
export {
  type IgnoredPair,
  type IgnoreScope,
  ignoredBy,
  ignoreScopes,
  ignoring,
  partIgnored,
  withIgnored,
  withoutIgnored,
} from "./ignore.js";
export { countFindings, type FindingGroup, groupFindings } from "./report.js";
export type { Rule, Source, Topic, WrongExample } from "./rule.js";
export { rules } from "./rules/index.js";

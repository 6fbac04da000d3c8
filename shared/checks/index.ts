export { applyEdits, metadataAfter } from "./apply-fix.js";
export { type CheckOptions, check } from "./engine.js";
export { draftOf, type ExampleParagraph, type ExampleText } from "./examples/text.js";
export type { Finding, Fix, FixEdit, FixKind, Severity } from "./finding.js";
export { fingerprint } from "./fingerprint.js";
export { type FixedDraft, fixAll } from "./fix-all.js";
export { countFindings, type FindingGroup, groupFindings, severities } from "./report.js";
export type { Rule, Source, WrongExample } from "./rule.js";
export { rules } from "./rules/index.js";

export {
  type AuditedCitation,
  auditReferences,
  type CitedResolution,
  isDoubtful,
  type LibraryResolution,
  type ReferenceAudit,
} from "./audit.js";
export { type Citation, type CitedDate, type CitedTitle, citationsIn } from "./citation.js";
export { type CitedIn, citedIn } from "./cited-in.js";
export { type CitedInTurn, keysCitedBy, keysCitedIn } from "./cited-keys.js";
export type { Correction } from "./correction.js";
export { canBeOf, onlyOrganOf, readKey, resolutionKey, resolutionKeys } from "./key.js";
export { libraryResolutions } from "./library-resolutions.js";
export type { NumberForm } from "./number.js";
export { organName } from "./organ-name.js";
export { organCited, organNamed } from "./owner.js";
export { isQuoted, type Quotation, quotationsOf } from "./quotations.js";
export { laterInSeries } from "./series.js";
export { statusNames } from "./status-names.js";
export { couldBeAdoptedOn, yearOfKey } from "./table/calendar.js";
export { organOfBody, yearOfSession } from "./table/sessions.js";
export { builtInTable, type KnownResolution } from "./table/table.js";
export { instrumentsIn, type NamedInstrument, seriesReferencesIn, treatyMistake } from "./treaties/index.js";
export type { Verdict } from "./verdict.js";

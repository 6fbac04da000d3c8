import type { Finding, HouseRules } from "../../shared/checks/index.js";
import type { LibraryResolution, ReferenceAudit } from "../../shared/citations/index.js";
import type { Comparison, Lineage, MandateLedger, VerbLedger } from "../../shared/compare/index.js";
import type { Draft, DraftFile } from "../../shared/document/index.js";
import type { AgreedLanguage, ProvenanceKind } from "../../shared/precedent/index.js";

/** What a look at the whole draft says. */
export interface DraftAnalysis {
  readonly findings: readonly Finding[];
  /** What became of wording that was taken over, by the id of each paragraph that has such. */
  readonly provenance: readonly (readonly [string, ProvenanceKind])[];
  /** Words by provenance. */
  readonly agreed: AgreedLanguage;
}

/** A lineage with what was read out of it. */
export interface TracedAncestry {
  readonly lineage: Lineage;
  readonly verbs: VerbLedger;
  readonly mandates: MandateLedger;
}

/**
 * The questions the window asks of the analysis, with their answers. Draft and base are kept there, so that a text is handed
 * over only when it has changed. What concerns the library is asked of the host.
 */
export interface Questions {
  draft: { request: Draft; answer: DraftAnalysis };
  base: { request: DraftFile; answer: null };
  /** A person’s own words: from the next draft on, words that neither they nor the speller know are findings. With null, none are. */
  dictionary: { request: readonly string[] | null; answer: null };
  /** House rules by which the next draft is checked, too, or null. */
  houseRules: { request: HouseRules | null; answer: null };
  /** What the library knows of resolutions: from the next draft on, citations are held against it, too. */
  library: { request: readonly LibraryResolution[]; answer: null };
  /** What an unknown word may have been meant to be, the likeliest first; null before there is a dictionary. */
  corrections: { request: string; answer: readonly string[] | null };
  /** Draft against base; null while either is missing. */
  comparison: { request: null; answer: Comparison | null };
  /** The draft’s citations against the built-in table and what the library has of them; null while there is no draft. */
  references: { request: readonly LibraryResolution[]; answer: ReferenceAudit | null };
  /** The ancestry of texts, oldest first, with what was read out of it. */
  lineage: { request: readonly { readonly name: string; readonly draft: DraftFile }[]; answer: TracedAncestry };
}

export type QuestionName = keyof Questions;
export type RequestOf<Name extends QuestionName> = Questions[Name]["request"];
export type AnswerOf<Name extends QuestionName> = Questions[Name]["answer"];

/** A question with the number its answer will bear. */
export type Query<Name extends QuestionName = QuestionName> = {
  [Each in Name]: { readonly id: number; readonly question: Each; readonly request: RequestOf<Each> };
}[Name];

/** The answer; an error is a message for whoever reads logs. */
export type Reply = { readonly id: number; readonly answer: AnswerOf<QuestionName> } | { readonly id: number; readonly error: string };

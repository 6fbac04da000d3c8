import type { Finding } from "../../shared/checks/index.js";
import type { Comparison } from "../../shared/compare/index.js";
import type { Draft, DraftFile } from "../../shared/document/index.js";
import type {
  AgreedLanguage,
  Completion,
  CompletionOptions,
  Hit,
  NearestOptions,
  ProvenanceKind,
  Suggestion,
} from "../../shared/precedent/index.js";

/** What a look at the whole draft says. */
export interface DraftAnalysis {
  readonly findings: readonly Finding[];
  /** What became of wording that was taken over, by paragraph id. */
  readonly provenance: readonly (readonly [string, ProvenanceKind])[];
  /** Words by provenance. */
  readonly agreed: AgreedLanguage;
}

/**
 * The questions the window asks of the analysis, with their answers. Library, draft and base are kept there, so that a
 * text is handed over only when it has changed.
 */
export interface Questions {
  library: { request: readonly DraftFile[]; answer: null };
  draft: { request: Draft; answer: DraftAnalysis };
  base: { request: DraftFile; answer: null };
  /** Draft against base; null while either is missing. */
  comparison: { request: null; answer: Comparison | null };
  nearest: { request: { readonly text: string; readonly options: NearestOptions }; answer: readonly Suggestion[] };
  completions: { request: { readonly text: string; readonly options: CompletionOptions }; answer: readonly Completion[] };
  search: { request: string; answer: readonly Hit[] };
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

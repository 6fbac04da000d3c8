import { assignmentsIn, type ResourceClause, type Terms, type TextSpan, termsOf } from "../../language/index.js";
import type { ClauseNote, ClauseParagraph } from "./lineage.js";

/** An assignment with the notes on its means. Its places are characters of the paragraph's text. */
export interface LedgerAssignment extends Terms {
  /** The verb as written; null in a sub-paragraph, which stands under the verb of its lead. */
  readonly verb: TextSpan | null;
  readonly base: string;
  readonly reported: boolean;
  readonly addressee: TextSpan | null;
  readonly resources: readonly NotedResource[];
}

export interface NotedResource extends ResourceClause {
  /** The note on it: "This language does not provide a basis for an increase in the regular budget …"; "" without one. */
  readonly note: string;
}

/** What a paragraph assigns; of a sub-paragraph only what has a date or means of its own: its lead says who is asked. */
export function ledgerAssignments({ text, level, place, notes }: ClauseParagraph): LedgerAssignment[] {
  if (place === "annex") return [];
  if (level === 0) return assignmentsIn(text).map((assignment) => ({ ...assignment, resources: noted(assignment, notes) }));
  const terms = termsOf(text);
  if (terms.deadlines.length === 0 && terms.resources.length === 0) return [];
  return [{ ...terms, verb: null, base: "", reported: false, addressee: null, resources: noted(terms, notes) }];
}

/** A note belongs to the clause that its indicator stands in or right after, with a mark between them at most. */
const noted = ({ resources }: Terms, notes: readonly ClauseNote[]): NotedResource[] =>
  resources.map((clause) => ({
    ...clause,
    note: notes.find(({ offset }) => offset > clause.from && offset <= clause.to + 1)?.text ?? "",
  }));

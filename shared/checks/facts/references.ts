import {
  type AuditedCitation,
  auditReferences,
  type CitedResolution,
  type LibraryResolution,
  type ReferenceAudit,
} from "../../citations/index.js";
import type { Draft } from "../../document/index.js";
import type { DraftFacts } from "./layout.js";
import type { NoteText, ParagraphText } from "./runs.js";

/** What a draft cites, beside what is known of it: the same audit as the list of references shows. */
export interface ReferenceFacts extends ReferenceAudit {
  readonly draft: Draft;
  /** What the user’s library has; nothing where none was given. */
  readonly library: readonly LibraryResolution[];
  /** Every citation with its resolution, and the paragraph or note it stands in. */
  readonly places: readonly CitedPlace[];
}

export interface CitedPlace {
  readonly at: ParagraphText | NoteText;
  readonly citation: AuditedCitation;
  readonly resolution: CitedResolution;
}

export function referenceFacts(draft: Draft, { decisions, annexes }: DraftFacts, library: readonly LibraryResolution[]): ReferenceFacts {
  const runs = new Map<string, ParagraphText | NoteText>();
  for (const { paragraphs, notes } of [...decisions, annexes]) for (const run of [...paragraphs, ...notes]) runs.set(run.id, run);
  const audit = auditReferences(draft, library);
  const places = audit.resolutions.flatMap((resolution) =>
    resolution.citations.flatMap((citation): CitedPlace[] => {
      const at = runs.get(citation.footnote ?? citation.paragraph);
      return at ? [{ at, citation, resolution }] : [];
    }),
  );
  return { ...audit, draft, library, places };
}

import type { Node } from "prosemirror-model";
import { type CitedInTurn, isDoubtful, type LibraryResolution, type ReferenceAudit } from "../../shared/citations/index.js";

/** What the window knows of the draft's references. */
export interface ReferencesState {
  readonly audit: ReferenceAudit | null;
  /** The text that `audit` is of. */
  readonly doc: Node | null;
  /** Cited resolutions that the library has. */
  readonly library: readonly LibraryResolution[];
  /** Which of them cite which, by key; also those the draft does not cite itself, as far as the library has them. */
  readonly inTurn: readonly CitedInTurn[];
  /** Key of the resolution that stands out in list and graph, or "". */
  readonly chosen: string;
}

export const noReferences: ReferencesState = { audit: null, doc: null, library: [], inTurn: [], chosen: "" };

/** "12 references, 2 to be looked at, 3 not confirmed". */
export function auditSentence({ resolutions }: ReferenceAudit): string {
  const doubtful = resolutions.filter(isDoubtful).length;
  const unknown = resolutions.filter(({ status }) => status === "unknown").length;
  return [
    `${resolutions.length} ${resolutions.length === 1 ? "reference" : "references"}`,
    doubtful > 0 ? `${doubtful} to be looked at` : "none found wrong",
    ...(unknown > 0 ? [`${unknown} not confirmed`] : []),
  ].join(", ");
}

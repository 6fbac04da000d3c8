import type { State } from "../app/state.js";
import type { Workbench } from "../app/workbench.js";
import { auditDraft, followCitations } from "./references-actions.js";

/** Whether list or graph of the references is in view. */
const lookedAt = ({ tab, overPage }: State): boolean => tab === "references" || overPage === "references";

/** Whether the references must be looked at anew: they came into view, the analysis has another text, or the library has. */
export function isAuditDue(state: State, earlier: State): boolean {
  if (!lookedAt(state) || !state.checked) return false;
  if (state.library.version !== earlier.library.version) return true;
  const news = !lookedAt(earlier) || !earlier.checked || state.findings !== earlier.findings;
  return news && state.document?.doc !== state.references.doc;
}

/** Whether the cited texts must be read for what they cite in turn: the graph came into view, or there are others of them. */
export const areCitationsDue = (state: State, earlier: State): boolean =>
  state.overPage === "references" &&
  state.references.audit !== null &&
  (earlier.overPage !== "references" || earlier.references.audit === null || state.references.library !== earlier.references.library);

/** Keeps audit and graph up to date while they are in view. Returns the function that stops it. */
export function followReferences(workbench: Workbench): () => void {
  let before = workbench.store.get();
  return workbench.store.subscribe(() => {
    const state = workbench.store.get();
    const earlier = before;
    before = state;
    if (isAuditDue(state, earlier)) void auditDraft(workbench);
    if (areCitationsDue(state, earlier)) void followCitations(workbench);
  });
}

import { applyEdits, type Finding, fixAll, metadataAfter } from "../../shared/checks/index.js";
import { numbering } from "../../shared/document/index.js";
import { setMetadata } from "../app/editing.js";
import { keyLabel, onMac } from "../app/keys.js";
import { tell } from "../app/messages.js";
import { findingIgnored, tabShown } from "../app/transitions.js";
import { currentDraft, type Workbench } from "../app/workbench.js";
import { nearestFinding, neighbour } from "./arrange-findings.js";
import { shownFindings } from "./shown-findings.js";

/** A finding was clicked on the page: it is the active one. Whoever is at work with precedents or a comparison stays there. */
export const findingClicked = ({ store }: Workbench, finding: Finding): void =>
  store.update((state) => ({ ...state, activeFinding: finding, tab: state.tab === "export" ? "findings" : state.tab }));

/** Shows a finding on the page and in the panel. */
export function activateFinding(workbench: Workbench, finding: Finding, focus = false): void {
  const { store, editor } = workbench;
  const covered = store.get().overPage !== null;
  store.update((state) => ({
    ...tabShown(state, "findings"),
    panelOver: state.panelOver || !focus,
    overPage: null,
    activeFinding: finding,
  }));
  const { paragraph, from, to, footnote } = finding;
  const reveal = (): void => editor?.reveal({ paragraph, from, to, ...(footnote ? { footnote } : {}) }, { focus });
  // The page comes back into view only with the next drawing of the window.
  if (covered) setTimeout(reveal);
  else reveal();
}

/** Goes to the next or previous finding, from the active one or else from the caret. */
export function stepFinding(workbench: Workbench, direction: 1 | -1): void {
  const state = workbench.store.get();
  const { document, caret, activeFinding } = state;
  if (!document) return;
  const findings = shownFindings(state);
  const order = (): string[] => numbering(document.doc).paragraphs.map(({ node }) => node.attrs.id as string);
  const next = activeFinding
    ? neighbour(findings, activeFinding, direction)
    : nearestFinding(findings, order(), caret.paragraph, direction);
  if (next) activateFinding(workbench, next, true);
}

/** Carries out the fixes of some findings as one step to undo. The caret stays with its words. */
export function fix(workbench: Workbench, findings: readonly Finding[]): void {
  const { store, editor } = workbench;
  const { document } = store.get();
  const edits = findings.flatMap((finding) => finding.fix?.edits ?? []);
  if (!editor || !document || edits.length === 0) return;
  editor.dispatch((tr) => {
    applyEdits(tr, edits);
    return tr;
  });
  editor.focus();
  const metadata = metadataAfter(document.metadata, edits);
  if (metadata !== document.metadata) setMetadata(workbench, metadata);
}

/** Carries out the fix of the active finding and goes on to the next one. */
export function fixActive(workbench: Workbench): void {
  const { activeFinding } = workbench.store.get();
  if (!activeFinding?.fix) return;
  const following = neighbour(shownFindings(workbench.store.get()), activeFinding, 1);
  fix(workbench, [activeFinding]);
  if (following && following !== activeFinding) activateFinding(workbench, following, true);
}

/** Carries out every fix that needs no second look, as one step to undo, and says how many there were. */
export function fixAllSafe(workbench: Workbench): void {
  const { store, editor } = workbench;
  const draft = currentDraft(workbench);
  if (!editor || !draft) return;
  let fixed: ReturnType<typeof fixAll> | null = null;
  editor.dispatch((tr) => {
    fixed = fixAll(draft, {}, tr);
    return tr;
  });
  editor.focus();
  const done = fixed as ReturnType<typeof fixAll> | null;
  if (!done || done.applied.length === 0) {
    tell(workbench, "Nothing is left that can be fixed without a look at it.");
    return;
  }
  if (done.draft.metadata !== store.get().document?.metadata) setMetadata(workbench, done.draft.metadata);
  const { length } = done.applied;
  tell(workbench, `${length} ${length === 1 ? "finding" : "findings"} fixed; ${keyLabel("Mod-z", onMac)} takes it back.`);
}

/** Waves a finding away in this draft until its words change. */
export const ignore = ({ store }: Workbench, finding: Finding): void => store.update((state) => findingIgnored(state, finding));

import {
  applyEdits,
  type Finding,
  findingsJson,
  fixAll,
  type IgnoreScope,
  ignoredJson,
  ignoring,
  metadataAfter,
  partIgnored,
  repairCycle,
  withIgnored,
  withoutIgnored,
} from "../../shared/checks/index.js";
import { type IgnoredFinding, numbering } from "../../shared/document/index.js";
import { findingsReport, type ReportFormat } from "../../shared/report/index.js";
import { setMetadata } from "../app/editing.js";
import { keyLabel, onMac } from "../app/keys.js";
import { tell, warn } from "../app/messages.js";
import { ignoredChanged, tabShown } from "../app/transitions.js";
import { currentDraft, type Workbench } from "../app/workbench.js";
import { fileReport } from "../export/file-report.js";
import { tellWritten } from "../export/written.js";
import { nearestFinding, neighbour } from "./arrange-findings.js";
import { ruleTitle } from "./rule-texts.js";
import { findingsShownIn } from "./shown-findings.js";

/** A finding was clicked on the page: it is the active one. Whoever is at work with precedents or a comparison stays there. */
export const findingClicked = ({ store }: Workbench, finding: Finding): void =>
  store.update((state) => ({ ...state, activeFinding: finding }));

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
  const findings = findingsShownIn(state);
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
  const following = neighbour(findingsShownIn(workbench.store.get()), activeFinding, 1);
  fix(workbench, [activeFinding]);
  if (following && following !== activeFinding) activateFinding(workbench, following, true);
}

/**
 * Carries out fixes one after the other, as one step to undo, but none that would make a new finding.
 * Returns how many there were, or null where no draft is open.
 */
function fixEach(workbench: Workbench, which?: (finding: Finding) => boolean): number | null {
  const { store, editor } = workbench;
  const draft = currentDraft(workbench);
  const { houseRules } = store.get();
  if (!editor || !draft) return null;
  let fixed: ReturnType<typeof fixAll> | null = null;
  editor.dispatch((tr) => {
    fixed = fixAll(draft, { ...(houseRules && { houseRules }), ...(which && { which }) }, tr);
    return tr;
  });
  editor.focus();
  const done = fixed as ReturnType<typeof fixAll> | null;
  if (done && done.draft.metadata !== store.get().document?.metadata) setMetadata(workbench, done.draft.metadata);
  return done?.applied.length ?? 0;
}

const fixesDone = (count: number): string =>
  `${count} ${count === 1 ? "finding" : "findings"} fixed; ${keyLabel("Mod-z", onMac)} takes it back.`;

/** Carries out every fix that needs no second look, and says how many there were. */
export function fixAllSafe(workbench: Workbench): void {
  const done = fixEach(workbench);
  if (done !== null) tell(workbench, done === 0 ? "Nothing is left that can be fixed without a look at it." : fixesDone(done));
}

/** Carries out every fix of a rule, and says how many there were and whether some wait for a look. */
export function fixRule(workbench: Workbench, rule: string): void {
  const done = fixEach(workbench, (finding) => finding.rule === rule);
  if (done === null) return;
  const left = done === 0 ? "Each of these fixes would make another finding; look at them one by one." : fixesDone(done);
  tell(workbench, left);
}

/** Asks how much to ignore with a finding, and why, in its card. */
export const askToIgnore = ({ store }: Workbench, finding: Finding | null): void =>
  store.update((state) => ({ ...state, ignoring: finding, activeFinding: finding ?? state.activeFinding }));

/** The same for the active finding. */
export function ignoreActive(workbench: Workbench): void {
  const { store } = workbench;
  store.update((state) => ({ ...tabShown(state, "findings"), overPage: null }));
  askToIgnore(workbench, store.get().activeFinding);
}

/** Ignores a finding, or with it others of its rule, from now on; the draft keeps that and the reason. */
export function ignore({ store }: Workbench, finding: Finding, scope: IgnoreScope, reason: string): void {
  const { document } = store.get();
  if (!document) return;
  store.update((state) => ignoredChanged(state, withIgnored(document.metadata, ignoring(finding, scope, reason))));
}

/** Shows again what an entry ignored. */
export function restore({ store }: Workbench, entry: IgnoredFinding): void {
  const { document } = store.get();
  if (document) store.update((state) => ignoredChanged(state, withoutIgnored(document.metadata, entry)));
}

/** Writes the findings to a file of the person’s choice: a report to read, or data for programs. */
export async function exportFindings(workbench: Workbench, format: ReportFormat | "json"): Promise<void> {
  const { document, findings } = workbench.store.get();
  if (!document) return;
  const { metadata, doc } = document;
  const parted = partIgnored(findings, metadata.ignored);
  const name = `Findings in ${document.name}`;
  if (format !== "json") {
    const report = findingsReport({ metadata, doc }, parted, {
      name: document.name,
      date: new Date().toISOString().slice(0, 10),
      titleOf: ruleTitle,
    });
    return fileReport(workbench, name, format, report);
  }
  const data = { ...findingsJson(parted.open, parted.ignored), ignoredFindings: ignoredJson(parted.ignored) };
  const answer = await workbench.host.call("data.export", { name, data });
  if (!answer.ok) warn(workbench, answer.error.message);
  else if (!("cancelled" in answer.value)) tellWritten(workbench, answer.value);
}

/** Puts “also” and “further” right in the whole draft, as one step to undo, and says in how many paragraphs. */
export function putCycleRight(workbench: Workbench): void {
  const { editor } = workbench;
  const draft = currentDraft(workbench);
  if (!editor || !draft) return;
  const { edits, paragraphs } = repairCycle(draft);
  if (edits.length === 0) {
    tell(workbench, "“Also” and “further” stand where they belong.");
    return;
  }
  editor.dispatch((tr) => {
    applyEdits(tr, edits);
    return tr;
  });
  editor.focus();
  const { length } = paragraphs;
  tell(
    workbench,
    `“Also” and “further” put right in ${length} ${length === 1 ? "paragraph" : "paragraphs"}; ${keyLabel("Mod-z", onMac)} takes it back.`,
  );
}

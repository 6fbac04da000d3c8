import type { Node } from "prosemirror-model";
import { type Draft, type Remarks, remarksOf } from "../../shared/document/index.js";
import { keyLabel, onMac } from "../app/keys.js";
import { tell } from "../app/messages.js";
import { showPanel } from "../app/settings.js";
import { remarkShown } from "../app/transitions.js";
import { currentDraft, type Workbench } from "../app/workbench.js";
import { accepting, without } from "./decisions.js";
import { type RemarkEntry, remarkEntries } from "./remark-entries.js";

const entriesOf = (workbench: Workbench): RemarkEntry[] => {
  const draft = currentDraft(workbench);
  return draft ? remarkEntries(draft.doc, remarksOf(draft.metadata)) : [];
};

/** Makes a remark stand out, and shows its paragraph on the page. */
export function goToRemark({ store, editor }: Workbench, { id, block, place }: RemarkEntry): void {
  const covered = store.get().overPage !== null;
  store.update((state) => remarkShown(state, id));
  if (place === "") return;
  const reveal = (): void => editor?.reveal({ paragraph: block });
  // The page comes back into view only with the next drawing of the window.
  if (covered) setTimeout(reveal);
  else reveal();
}

/** Puts the focus on the card of the remark that stands out, once it is drawn. */
const focusActive = (): void => void setTimeout(() => document.querySelector<HTMLElement>(".remark-card.active .remark-head")?.focus());

/** Brings the panel to the front at the first remark on a block, or at the next one where one on it stands out already. */
export function showRemarksOf(workbench: Workbench, block: string): void {
  const entries = entriesOf(workbench).filter((entry) => entry.block === block);
  const at = entries.findIndex(({ id }) => id === workbench.store.get().activeRemark);
  const next = entries[(at + 1) % entries.length];
  showPanel(workbench, "proposals");
  if (!next) return;
  workbench.store.update((state) => remarkShown(state, next.id));
  focusActive();
}

/** Brings the panel to the front, at the remarks on the paragraph with the caret if there are any. */
export const showRemarksHere = (workbench: Workbench): void => showRemarksOf(workbench, workbench.store.get().caret.paragraph);

/** Goes to the next or previous proposal or comment, of all or of those listed, round the end. */
export function stepRemark(workbench: Workbench, direction: 1 | -1, entries: readonly RemarkEntry[] = entriesOf(workbench)): void {
  const { activeRemark } = workbench.store.get();
  const at = entries.findIndex(({ id }) => id === activeRemark);
  const next = entries.at(at < 0 ? (direction === 1 ? 0 : -1) : (at + direction) % entries.length);
  const inPanel = isInPanel();
  showPanel(workbench, "proposals");
  if (!next) return;
  goToRemark(workbench, next);
  if (inPanel) focusActive();
}

/** Whether the focus is on a card, and should go on to the next one. */
const isInPanel = (): boolean => document.activeElement?.closest(".remark-card") != null;

/** Puts the caret into the text that a remark is on. */
export function leaveForText({ editor }: Workbench, { block, place }: RemarkEntry): void {
  if (place === "") editor?.focus();
  else editor?.reveal({ paragraph: block }, { focus: true });
}

const proposals = (count: number): string => `${count} ${count === 1 ? "proposal" : "proposals"}`;

/** Carries proposals out, all as one step to undo. */
export function accept(workbench: Workbench, entries: readonly RemarkEntry[]): void {
  const draft = currentDraft(workbench);
  if (draft) carryOut(workbench, entries, draft, remarksOf(draft.metadata));
}

/** Carries a deletion out for the paragraph's own words alone: what stands below it goes on below the paragraph above. */
export function acceptAlone(workbench: Workbench, entry: RemarkEntry): void {
  const draft = currentDraft(workbench);
  if (!draft) return;
  const { proposals: all, comments } = remarksOf(draft.metadata);
  const alone = all.map((each) => (each.id === entry.id && each.kind === "deletion" ? { ...each, below: "stays" as const } : each));
  carryOut(workbench, [entry], draft, { proposals: alone, comments });
}

function carryOut(workbench: Workbench, entries: readonly RemarkEntry[], draft: Draft, before: Remarks): void {
  const { doc, remarks, accepted, unfit } = accepting(draft.doc, before, new Set(entries.map(({ id }) => id)));
  if (accepted > 0) deciding(workbench, entries, doc, remarks);
  const left =
    unfit > 0 ? `; ${proposals(unfit)} no longer ${unfit === 1 ? "fits" : "fit"} the text and ${unfit === 1 ? "was" : "were"} left` : "";
  if (accepted !== 1 || unfit > 0) tell(workbench, `${proposals(accepted)} accepted${left}; ${keyLabel("Mod-z", onMac)} takes it back.`);
}

/** Takes proposals and comments off the list, all as one step to undo; the text stays as it is. */
export function dismiss(workbench: Workbench, entries: readonly RemarkEntry[]): void {
  const draft = currentDraft(workbench);
  if (!draft || !workbench.editor || entries.length === 0) return;
  deciding(workbench, entries, draft.doc, without(remarksOf(draft.metadata), new Set(entries.map(({ id }) => id))));
  if (entries.length > 1) tell(workbench, `${proposals(entries.length)} rejected; ${keyLabel("Mod-z", onMac)} takes it back.`);
}

/** Takes a decision over, and goes on to what comes after the one remark that it was about. */
function deciding(workbench: Workbench, entries: readonly RemarkEntry[], doc: Node, remarks: Remarks): void {
  const following = after(workbench, entries);
  const inPanel = isInPanel();
  workbench.editor?.decide(doc, remarks);
  if (!following) return;
  goToRemark(workbench, following);
  if (inPanel) focusActive();
}

/** The remark to go on with once one is decided. */
function after(workbench: Workbench, decided: readonly RemarkEntry[]): RemarkEntry | null {
  const [only, ...others] = decided;
  if (!only || others.length > 0) return null;
  const entries = entriesOf(workbench);
  const at = entries.findIndex(({ id }) => id === only.id);
  return entries[at + 1] ?? entries[at - 1] ?? null;
}

const active = (workbench: Workbench): RemarkEntry | undefined =>
  entriesOf(workbench).find(({ id }) => id === workbench.store.get().activeRemark);

/** Accepts the proposal that stands out. */
export function acceptActive(workbench: Workbench): void {
  const entry = active(workbench);
  if (entry?.proposal) accept(workbench, [entry]);
}

/** Rejects the proposal that stands out, or resolves the comment. */
export function dismissActive(workbench: Workbench): void {
  const entry = active(workbench);
  if (entry) dismiss(workbench, [entry]);
}

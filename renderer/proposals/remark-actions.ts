import { remarksOf } from "../../shared/document/index.js";
import { keyLabel, onMac } from "../app/keys.js";
import { tell } from "../app/messages.js";
import { remarkShown, tabShown } from "../app/transitions.js";
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

/** Goes to the next or previous proposal or comment, round the end. */
export function stepRemark(workbench: Workbench, direction: 1 | -1): void {
  const entries = entriesOf(workbench);
  const { activeRemark } = workbench.store.get();
  const at = entries.findIndex(({ id }) => id === activeRemark);
  const next = entries.at(at < 0 ? (direction === 1 ? 0 : -1) : (at + direction) % entries.length);
  workbench.store.update((state) => tabShown(state, "proposals"));
  if (next) goToRemark(workbench, next);
}

const proposals = (count: number): string => `${count} ${count === 1 ? "proposal" : "proposals"}`;

/** Carries proposals out, all as one step to undo. */
export function accept(workbench: Workbench, entries: readonly RemarkEntry[]): void {
  const draft = currentDraft(workbench);
  if (!draft || !workbench.editor) return;
  const { doc, remarks, accepted, unfit } = accepting(draft.doc, remarksOf(draft.metadata), new Set(entries.map(({ id }) => id)));
  if (accepted > 0) {
    const following = after(workbench, entries);
    workbench.editor.decide(doc, remarks);
    if (following) goToRemark(workbench, following);
  }
  const left =
    unfit > 0 ? `; ${proposals(unfit)} no longer ${unfit === 1 ? "fits" : "fit"} the text and ${unfit === 1 ? "was" : "were"} left` : "";
  if (accepted !== 1 || unfit > 0) tell(workbench, `${proposals(accepted)} accepted${left}; ${keyLabel("Mod-z", onMac)} takes it back.`);
}

/** Takes proposals and comments off the list, all as one step to undo; the text stays as it is. */
export function dismiss(workbench: Workbench, entries: readonly RemarkEntry[]): void {
  const draft = currentDraft(workbench);
  if (!draft || !workbench.editor || entries.length === 0) return;
  const following = after(workbench, entries);
  workbench.editor.decide(draft.doc, without(remarksOf(draft.metadata), new Set(entries.map(({ id }) => id))));
  if (following) goToRemark(workbench, following);
  if (entries.length > 1) tell(workbench, `${proposals(entries.length)} rejected; ${keyLabel("Mod-z", onMac)} takes it back.`);
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

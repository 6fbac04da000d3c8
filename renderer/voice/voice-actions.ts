import { closeHistory } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { numbering, type Profile } from "../../shared/document/index.js";
import { applyProposals, type PerspectiveProposal, speakerOf } from "../../shared/precedent/index.js";
import { tell } from "../app/messages.js";
import { currentDraft, type Workbench } from "../app/workbench.js";
import { offerAfterSwitch, proposalsOf, type VoiceOffer } from "./voice-offer.js";

/** Offers to rewrite wording, where there is anything to rewrite; otherwise takes an earlier offer back. */
function offer(workbench: Workbench, voice: VoiceOffer | null): void {
  const draft = currentDraft(workbench);
  const useful = voice !== null && draft !== null && proposalsOf(draft.doc, voice).length > 0;
  workbench.store.update((state) => ({ ...state, voice: useful ? voice : null }));
}

/** The draft has become another organ’s: offers to let it speak for that one. */
export const organSwitched = (workbench: Workbench, before: Profile, now: Profile): void =>
  offer(workbench, offerAfterSwitch(workbench.store.get().voice, before, now));

/** A paragraph has been given wording in an organ’s voice: offers to rewrite it where another organ speaks. */
export function wordingTaken(workbench: Workbench, paragraph: string, from: Profile): void {
  const to = speakerAt(workbench, paragraph);
  if (to && to !== from) offer(workbench, { from, to, paragraph });
}

/**
 * The organ that speaks a paragraph of the draft, or the draft’s own where there is no such paragraph; null without a
 * draft. `doc` is the text as it is about to be.
 */
export function speakerAt(workbench: Workbench, paragraph: string, doc?: Node): Profile | null {
  const draft = currentDraft(workbench);
  if (!draft) return null;
  const found = numbering(doc ?? draft.doc).byId.get(paragraph);
  return found ? speakerOf(found, draft.metadata.profile) : draft.metadata.profile;
}

/** Makes the edits of proposals, as one step to undo. */
export function takeProposals(workbench: Workbench, proposals: readonly Pick<PerspectiveProposal, "id" | "edits">[]): void {
  const { editor, store } = workbench;
  const { voice } = store.get();
  if (!editor || !voice) return;
  editor.dispatch((tr) => {
    closeHistory(tr);
    applyProposals(tr, proposals);
    return tr;
  });
  if (proposalsOf(editor.view.state.doc, voice).length === 0) store.update((state) => ({ ...state, voice: null }));
}

/** Makes every edit that is still offered. */
export function takeAllProposals(workbench: Workbench): void {
  const { editor, store } = workbench;
  const { voice } = store.get();
  if (!editor || !voice) return;
  const proposals = proposalsOf(editor.view.state.doc, voice);
  takeProposals(workbench, proposals);
  store.update((state) => ({ ...state, voice: null }));
  const places = proposals.length === 1 ? "1 place was" : `${proposals.length} places were`;
  tell(workbench, `${places} rewritten; one Undo takes that back.`);
  editor.focus();
}

/** Leaves the wording as it is. */
export function leaveVoice({ store, editor }: Workbench): void {
  store.update((state) => ({ ...state, voice: null }));
  editor?.focus();
}

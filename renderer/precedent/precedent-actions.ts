import type { Transaction } from "prosemirror-state";
import { numbering } from "../../shared/document/index.js";
import type { Suggestion } from "../../shared/precedent/answers.js";
import { applyProposals, insertAfter, type Passage, paragraphProposals, takeOver, takeOverChange } from "../../shared/precedent/index.js";
import type { Replacement } from "../../shared/text/index.js";
import { findNearest } from "../app/analysis-loop.js";
import { tell, warn } from "../app/messages.js";
import { tabShown } from "../app/transitions.js";
import type { Workbench } from "../app/workbench.js";
import { speakerAt, wordingTaken } from "../voice/voice-actions.js";

/** Lets a change of the text happen; false, after saying so, where the paragraph has changed since the passage was shown. */
function changed(workbench: Workbench, passage: Passage, change: (tr: Transaction) => void): boolean {
  try {
    workbench.editor?.dispatch((tr) => {
      change(tr);
      return tr;
    });
  } catch {
    warn(workbench, `${passage.citation} could not be taken over: the paragraph has changed; put the caret into it and try again.`);
    return false;
  }
  return true;
}

/** Rewrites the words a paragraph has just been given, in the voice of the organ that speaks there. */
function rewrite(workbench: Workbench, tr: Transaction, paragraph: string, { organ }: Passage): void {
  const speaker = speakerAt(workbench, paragraph, tr.doc);
  if (speaker) applyProposals(tr, paragraphProposals(tr.doc, paragraph, organ, speaker));
}

/**
 * Gives a paragraph the words of a passage, as one step to undo. Words of another organ are rewritten at once where
 * `rewritten` says so, and otherwise the rewriting is offered.
 */
export function takeOverPassage(
  workbench: Workbench,
  paragraph: string,
  passage: Passage,
  how: "whole" | "differences",
  rewritten = false,
): void {
  const taken = changed(workbench, passage, (tr) => {
    takeOver(tr, paragraph, passage, how);
    if (rewritten) rewrite(workbench, tr, paragraph, passage);
  });
  if (!taken) return;
  workbench.editor?.reveal({ paragraph }, { focus: true });
  if (!rewritten) wordingTaken(workbench, paragraph, passage.organ);
}

/** Makes one of the changes between a paragraph and a passage, as one step to undo. */
export function takeChange(workbench: Workbench, paragraph: string, passage: Passage, change: Replacement): void {
  changed(workbench, passage, (tr) => takeOverChange(tr, paragraph, passage, change));
}

/** Inserts a passage as a paragraph of its own after the one at the caret, or at the end of its part; see `takeOverPassage`. */
export function insertPassage(workbench: Workbench, passage: Passage, rewritten = false): void {
  const { editor, store } = workbench;
  if (!editor) return;
  const { paragraph } = store.get().caret;
  const after = numbering(editor.view.state.doc).byId.has(paragraph) ? paragraph : null;
  let id = "";
  editor.dispatch((tr) => {
    id = insertAfter(tr, after, passage);
    if (rewritten) rewrite(workbench, tr, id, passage);
    return tr;
  });
  editor.reveal({ paragraph: id }, { focus: true });
  if (!rewritten) wordingTaken(workbench, id, passage.organ);
  tell(workbench, `${passage.citation} was inserted as a new paragraph.`);
}

/** The first suggestion that would change anything in these words, or undefined. */
export const firstDiffering = (suggestions: readonly Suggestion[], words: string): Suggestion | undefined =>
  suggestions.find(({ passage }) => passage.text !== words);

/** Takes over the nearest passage that differs from the paragraph at the caret. */
export async function takeFirst(workbench: Workbench): Promise<void> {
  const { store } = workbench;
  const { paragraph } = store.get().caret;
  if (store.get().nearest.paragraph !== paragraph) await findNearest(workbench);
  const first = firstDiffering(store.get().nearest.suggestions, store.get().nearest.words);
  if (first && store.get().nearest.paragraph === paragraph) takeOverPassage(workbench, paragraph, first.passage, "whole");
  else tell(workbench, "The library has no other wording near this paragraph.");
}

/** Shows the precedents with the focus on the first of them. */
export function focusNearest({ store }: Workbench): void {
  store.update((state) => tabShown(state, "precedent"));
  setTimeout(() => document.querySelector<HTMLElement>(nearestCards)?.focus());
}

/** The cards of the nearest passages, the first that would change anything being in the order of Tab. */
const nearestCards = ".cards > .passage[tabindex='0']";

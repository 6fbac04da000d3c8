import { numbering } from "../../shared/document/index.js";
import type { Suggestion } from "../../shared/precedent/answers.js";
import { insertAfter, type Passage, takeOver } from "../../shared/precedent/index.js";
import { findNearest } from "../app/analysis-loop.js";
import { tell, warn } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";

/** Gives a paragraph the words of a passage, as one step to undo. */
export function takeOverPassage(workbench: Workbench, paragraph: string, passage: Passage, how: "whole" | "differences"): void {
  const { editor } = workbench;
  if (!editor) return;
  try {
    editor.dispatch((tr) => {
      takeOver(tr, paragraph, passage, how);
      return tr;
    });
  } catch {
    warn(workbench, `${passage.citation} could not be taken over: the paragraph has changed; put the caret into it and try again.`);
    return;
  }
  editor.reveal({ paragraph }, { focus: true });
}

/** Inserts a passage as a paragraph of its own after the one at the caret, or at the end of its part. */
export function insertPassage(workbench: Workbench, passage: Passage): void {
  const { editor, store } = workbench;
  if (!editor) return;
  const { paragraph } = store.get().caret;
  const after = numbering(editor.view.state.doc).byId.has(paragraph) ? paragraph : null;
  let id = "";
  editor.dispatch((tr) => {
    id = insertAfter(tr, after, passage);
    return tr;
  });
  editor.reveal({ paragraph: id }, { focus: true });
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

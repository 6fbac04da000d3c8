import type { EditorView } from "prosemirror-view";

const retryAfter = 20;

/** Whether the caret a click has just placed is known to the editor: the browser tells it a moment later. */
function isRead(view: EditorView): boolean {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !view.hasFocus() || !view.dom.contains(selection.anchorNode)) return true;
  return view.posAtDOM(selection.anchorNode, selection.anchorOffset) === view.state.selection.anchor;
}

/**
 * Carries out an update of the page that nobody's hand has asked for, once the editor knows where the caret is: an
 * update in between would put it back to where it was before the click. Where the two never agree (a selected note,
 * say), the update comes all the same after a few tries.
 */
export function onceSelectionIsRead(view: EditorView, update: () => void, tries = 6): void {
  if (view.isDestroyed) return;
  if (tries === 0 || isRead(view)) update();
  else setTimeout(() => onceSelectionIsRead(view, update, tries - 1), retryAfter);
}

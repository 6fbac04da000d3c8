import { findingClicked } from "../checks/finding-actions.js";
import { mountEditor } from "../editor/index.js";
import { createContinuations } from "../precedent/continuations.js";
import { showRemarksOf } from "../proposals/remark-actions.js";
import { followShownRemarks } from "../proposals/shown-remarks.js";
import { createAnalysisLoop } from "./analysis-loop.js";
import { createEditing } from "./editing.js";
import type { Workbench } from "./workbench.js";

/**
 * React notes the selection of a focused editable element before it changes anything in the window, and walks all of its
 * text for that. The editor keeps its selection itself, so React need not know that its element is editable.
 */
function hideFromReact(element: HTMLElement): void {
  Object.defineProperty(element, "contentEditable", { get: () => "inherit" });
}

/**
 * Puts the editor of the open document into its place and ties it to the window: state, analysis, continuations.
 * Returns the function that takes it out again.
 */
export function attachEditor(workbench: Workbench, place: HTMLElement): (() => void) | undefined {
  const { document } = workbench.store.get();
  if (!document) return undefined;
  const loop = createAnalysisLoop(workbench);
  const editing = createEditing(workbench, () => loop.settled());
  const continuations = createContinuations(workbench);
  const editor = mountEditor(place, {
    doc: document.doc,
    metadata: document.metadata,
    onUpdate(change) {
      workbench.editorState.update(() => change.state);
      editing.update(change);
      continuations.update(change);
    },
    // Once the click has put the caret where it belongs.
    onFindingClick: (finding) => setTimeout(() => findingClicked(workbench, finding)),
    onRemarks: (block) => showRemarksOf(workbench, block),
  });
  hideFromReact(editor.view.dom);
  workbench.editor = editor;
  workbench.settle = editing.settle;
  workbench.editorState.update(() => editor.view.state);
  editing.begin(editor.view.state);
  const unfollow = followShownRemarks(workbench);
  const onLeave = (): void => editing.left();
  editor.view.dom.addEventListener("blur", onLeave);
  editor.focus();
  return () => {
    editor.view.dom.removeEventListener("blur", onLeave);
    unfollow();
    continuations.stop();
    editing.end();
    loop.stop();
    workbench.editor = null;
    workbench.settle = () => {};
    workbench.editorState.update(() => null);
    editor.destroy();
  };
}

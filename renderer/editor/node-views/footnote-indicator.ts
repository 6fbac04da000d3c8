import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";
import { notesOf, openNote } from "../plugins/notes-state.js";

/** The raised number of a note. Its words are at the foot of the page. */
export function footnoteIndicator(node: Node, view: EditorView): NodeView {
  const dom = document.createElement("sup");
  dom.className = "note-indicator";
  const id = node.attrs.id as string;
  dom.dataset.note = id;
  dom.textContent = String(notesOf(view.state).list.findIndex(({ attrs }) => attrs.id === id) + 1);
  dom.title = node.textContent;
  dom.addEventListener("click", () => view.dispatch(openNote(view.state.tr, id)));
  return {
    dom,
    update(next) {
      if (next.type !== node.type || next.attrs.id !== id) return false;
      dom.title = next.textContent;
      return true;
    },
    ignoreMutation: () => true,
  };
}

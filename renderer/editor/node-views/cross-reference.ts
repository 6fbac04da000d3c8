import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";
import { crossReferenceLabels } from "../../../shared/document/index.js";

function show(dom: HTMLElement, label: string): void {
  if (dom.textContent === label) return;
  dom.textContent = label;
  const lost = label === "…";
  dom.classList.toggle("lost", lost);
  dom.title = lost ? "The paragraph this number referred to is gone." : `Follows paragraph ${label} through renumbering`;
}

/** The number of another paragraph, as it is now. */
export function crossReferenceView(node: Node, view: EditorView): NodeView {
  const dom = document.createElement("span");
  dom.className = "cross-reference";
  dom.dataset.target = node.attrs.target as string;
  show(dom, crossReferenceLabels(view.state.doc)(node.attrs.target as string));
  return { dom, ignoreMutation: () => true };
}

/** Lets references follow their paragraphs. Costs nothing in a document without them. */
export const crossReferencesPlugin = (): Plugin =>
  new Plugin({
    view: () => ({
      update(view, before) {
        if (view.state.doc === before.doc) return;
        const references = view.dom.querySelectorAll<HTMLElement>(".cross-reference");
        if (references.length === 0) return;
        const labelOf = crossReferenceLabels(view.state.doc);
        for (const dom of references) show(dom, labelOf(dom.dataset.target ?? ""));
      },
    }),
  });

import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";

const key = new PluginKey<string | null>("ghost");

/**
 * A continuation in grey at the caret, taken with Tab or →. It is gone as soon as the text or the caret changes, and it
 * is drawn over nothing: what is written never moves for it, because it stands at the end of its paragraph only.
 */
export const ghostPlugin = (): Plugin =>
  new Plugin<string | null>({
    key,
    state: {
      init: () => null,
      apply(tr, ghost) {
        const meta = tr.getMeta(key) as { text: string | null } | undefined;
        if (meta) return meta.text;
        return tr.docChanged || tr.selectionSet ? null : ghost;
      },
    },
    props: {
      decorations(state) {
        const text = key.getState(state);
        if (!text || !atTextEnd(state)) return null;
        return DecorationSet.create(state.doc, [
          Decoration.widget(state.selection.head, () => ghostDom(text), { side: 1, key: text, ignoreSelection: true }),
        ]);
      },
      handleKeyDown(view, event) {
        if (event.key !== "Tab" && event.key !== "ArrowRight") return false;
        if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
        return acceptGhost(view);
      },
    },
  });

/** Only a caret at the end of its text can have a continuation. */
const atTextEnd = ({ selection }: EditorView["state"]): boolean =>
  selection.empty && selection.$head.parent.isTextblock && selection.$head.parentOffset === selection.$head.parent.content.size;

function ghostDom(text: string): HTMLElement {
  const dom = document.createElement("span");
  dom.className = "ghost";
  dom.setAttribute("aria-hidden", "true");
  dom.textContent = text;
  return dom;
}

/** Offers a continuation at the caret, or takes the offer back. */
export function setGhost(view: EditorView, text: string | null): void {
  if (key.getState(view.state) !== text) view.dispatch(view.state.tr.setMeta(key, { text }));
}

function acceptGhost(view: EditorView): boolean {
  const text = key.getState(view.state);
  if (!text || !atTextEnd(view.state)) return false;
  view.dispatch(view.state.tr.insertText(text).scrollIntoView());
  return true;
}

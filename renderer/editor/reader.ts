import type { Node } from "prosemirror-model";
import { EditorState, NodeSelection, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { directionOf, type Metadata, numbering, quotationMarks } from "../../shared/document/index.js";
import { copyToClipboard } from "../ui/copy.js";
import { crossReferenceView } from "./node-views/cross-reference.js";
import { footnoteIndicator } from "./node-views/footnote-indicator.js";
import { pastePlugin } from "./paste/paste.js";
import { findPlugin } from "./plugins/find.js";
import { findingsPlugin } from "./plugins/findings.js";
import { noteElement, notesAreaPlugin } from "./plugins/notes-area.js";
import { notesOf, notesStatePlugin } from "./plugins/notes-state.js";
import { printPlugin } from "./plugins/print.js";

/** A text to read: it looks as the editor's page does and copies as that does, and cannot be changed. */
export interface Reader {
  /** Marks a paragraph, null none; scrolls to it where `scroll` is true. */
  mark(paragraph: string | null, scroll: boolean): void;
  /** Copies what is selected, or else the marked paragraph with what belongs to it. Returns false where there is neither. */
  copy(): boolean;
  destroy(): void;
}

export interface ReaderOptions {
  readonly doc: Node;
  readonly metadata: Metadata;
  /** A paragraph was clicked. */
  readonly onParagraph: (paragraph: string) => void;
}

const markKey = new PluginKey<string | null>("mark");

const markPlugin = (): Plugin =>
  new Plugin<string | null>({
    key: markKey,
    state: { init: () => null, apply: (tr, marked) => (tr.getMeta(markKey) as string | null | undefined) ?? marked },
    props: {
      decorations(state) {
        const found = numbering(state.doc).byId.get(markKey.getState(state) ?? "");
        if (!found) return null;
        return DecorationSet.create(state.doc, [Decoration.node(found.pos, found.pos + found.node.nodeSize, { class: "marked" })]);
      },
    },
  });

/** Puts a text to read into a place of the window. */
export function mountReader(place: HTMLElement, { doc, metadata, onParagraph }: ReaderOptions): Reader {
  const page = document.createElement("div");
  page.className = "editor reader";
  page.lang = metadata.language;
  page.dir = directionOf(metadata.language);
  const { before, after } = quotationMarks(metadata);
  page.style.setProperty("--quote-before", JSON.stringify(before));
  page.style.setProperty("--quote-after", JSON.stringify(after));
  page.dataset.profile = metadata.profile;
  place.append(page);
  const plugins = [
    notesStatePlugin(),
    findPlugin(),
    findingsPlugin(undefined),
    pastePlugin(),
    printPlugin(),
    notesAreaPlugin(),
    markPlugin(),
  ];
  const view: EditorView = new EditorView(page, {
    state: EditorState.create({ doc, plugins }),
    editable: () => false,
    attributes: { "aria-label": "Text of the resolution", role: "document", tabindex: "0" },
    nodeViews: { footnote: footnoteIndicator, crossReference: crossReferenceView },
    dispatchTransaction(tr) {
      const state = view.state.apply(tr);
      // A note that is clicked is shown, not opened for writing.
      const note = notesOf(state).open;
      if (note !== null) noteElement(view, note)?.scrollIntoView({ block: "nearest" });
      else if (!tr.docChanged) view.updateState(state);
    },
    handleClick(_view, pos) {
      const here = numbering(view.state.doc).paragraphs.findLast((one) => one.pos <= pos && pos < one.pos + one.node.nodeSize);
      if (here && view.state.selection.empty) onParagraph(here.id);
      return false;
    },
  });
  const marked = () => numbering(view.state.doc).byId.get(markKey.getState(view.state) ?? "");
  return {
    mark(paragraph, scroll) {
      view.dispatch(view.state.tr.setMeta(markKey, paragraph ?? ""));
      const found = marked();
      const dom = found && view.nodeDOM(found.pos);
      if (scroll && dom instanceof HTMLElement) dom.scrollIntoView({ block: "center" });
    },
    copy() {
      const paragraph = marked();
      if (view.state.selection.empty && paragraph)
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, paragraph.pos)));
      if (view.state.selection.empty) return false;
      const { dom, text } = view.serializeForClipboard(view.state.selection.content());
      return copyToClipboard(text, dom.innerHTML);
    },
    destroy() {
      view.destroy();
      page.remove();
    },
  };
}

import { closeHistory } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { type Command, EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Finding } from "../../shared/checks/finding.js";
import { directionOf, type Metadata, type Profile, quotationMarks, type Remarks, remarksOf } from "../../shared/document/index.js";
import { applyChange } from "./commands/restructure.js";
import { crossReferenceView } from "./node-views/cross-reference.js";
import { footnoteIndicator } from "./node-views/footnote-indicator.js";
import { setActiveFinding, setFindings } from "./plugins/findings.js";
import { type Ghost, ghostAt, setGhost } from "./plugins/ghost.js";
import { notesOf, openNote } from "./plugins/notes-state.js";
import { type ProvenanceKind, setProvenanceKinds } from "./plugins/provenance.js";
import { type RemarksShown, showRemarks } from "./plugins/remark-marks.js";
import { remarksIn, remarksPlugin, setRemarks } from "./plugins/remarks.js";
import { documentPlugins, type MarkHandlers, windowPlugins } from "./plugins.js";
import { type RevealTarget, revealed } from "./reveal.js";

/** What a transaction changed. */
export interface EditorUpdate {
  readonly state: EditorState;
  readonly docChanged: boolean;
  readonly selectionChanged: boolean;
  /** What others propose and remark, where the transaction decided some of it or took a decision back. */
  readonly remarks: Remarks | null;
}

export interface EditorOptions extends MarkHandlers {
  readonly doc: Node;
  readonly metadata: Metadata;
  readonly onUpdate: (update: EditorUpdate) => void;
}

/** The page of a draft: all that the window may do with it. */
export interface Editor {
  readonly view: EditorView;
  /** Carries a command out and gives the text the focus back; false where it does not apply. */
  run(command: Command): boolean;
  /** Dispatches what `build` makes of a new transaction. */
  dispatch(build: (tr: Transaction) => Transaction): void;
  /** Shows findings; `doc` is the document they were computed for. Of one too old or unknown they are dropped. */
  setFindings(findings: readonly Finding[], doc: Node): void;
  /** Makes a finding stand out, null none. */
  setActiveFinding(finding: Finding | null): void;
  /** Takes over what the masthead data say about the page: language, whose rules hold, the quotation marks of a quoted draft. */
  setMetadata(metadata: Metadata): void;
  /** Carries out a decision on remarks, as one step to undo: the text as it becomes of it, and the remarks that are left. */
  decide(doc: Node, remarks: Remarks): void;
  /** Says how the page shows remarks: which one stands out, and whether the words of proposals stand in the text. */
  showRemarks(shown: RemarksShown): void;
  /** Offers a continuation in grey at the caret, taken with Tab or →; null takes the offer back. */
  setGhost(ghost: Ghost | null): void;
  /** The continuation that is offered, or null. */
  ghost(): Ghost | null;
  /** Sets the bars in the margin, by paragraph id. */
  setProvenanceKinds(kinds: ReadonlyMap<string, ProvenanceKind>): void;
  /** Scrolls a place into view and, where asked, puts the caret there. */
  reveal(target: RevealTarget, options?: { readonly focus?: boolean }): void;
  focus(): void;
  destroy(): void;
}

/** Puts an editor into a place of the window. */
export function mountEditor(place: HTMLElement, options: EditorOptions): Editor {
  const page = document.createElement("div");
  page.className = "editor";
  place.append(page);
  /** Whose opening words are offered: known in English only. */
  let organ: Profile | null = null;
  const plugins = [...documentPlugins(), remarksPlugin(remarksOf(options.metadata)), ...windowPlugins(() => organ, options)];
  const view: EditorView = new EditorView(page, {
    state: EditorState.create({ doc: options.doc, selection: TextSelection.atStart(options.doc), plugins }),
    attributes: {
      "aria-label": "Text of the resolution",
      "aria-multiline": "true",
      role: "textbox",
      spellcheck: "false",
    },
    nodeViews: { footnote: footnoteIndicator, crossReference: crossReferenceView },
    dispatchTransaction(tr) {
      const before = view.state;
      const state = before.apply(tr);
      view.updateState(state);
      const remarks = remarksIn(state);
      options.onUpdate({
        state,
        docChanged: before.doc !== state.doc,
        selectionChanged: !before.selection.eq(state.selection),
        remarks: remarks === remarksIn(before) ? null : remarks,
      });
    },
    handleDOMEvents: {
      keydown: (_view, event) => {
        // A browser tells of a moved caret a moment later, which can be after the next key: commands must not miss it.
        if (!event.isComposing) document.dispatchEvent(new Event("selectionchange"));
        // ProseMirror takes every Enter for its own; with Alt it is a key of the window's.
        return event.altKey && event.key === "Enter";
      },
      focus: () => {
        if (notesOf(view.state).open !== null) view.dispatch(openNote(view.state.tr, null));
      },
    },
  });
  const setMetadata = (metadata: Metadata): void => {
    const { before, after } = quotationMarks(metadata);
    page.lang = metadata.language;
    page.dir = directionOf(metadata.language);
    organ = metadata.language === "en" ? metadata.profile : null;
    page.dataset.profile = metadata.profile;
    page.style.setProperty("--quote-before", JSON.stringify(before));
    page.style.setProperty("--quote-after", JSON.stringify(after));
  };
  setMetadata(options.metadata);
  return {
    view,
    run(command) {
      const done = command(view.state, view.dispatch.bind(view), view);
      if (notesOf(view.state).open === null) view.focus();
      return done;
    },
    dispatch: (build) => view.dispatch(build(view.state.tr)),
    setFindings: (findings, doc) => setFindings(view, findings, doc),
    setActiveFinding: (finding) => setActiveFinding(view, finding),
    setMetadata,
    decide(doc, remarks) {
      const tr = closeHistory(view.state.tr);
      if (doc !== view.state.doc) applyChange(tr, { doc });
      view.dispatch(setRemarks(tr, remarksIn(view.state), remarks));
    },
    showRemarks: (shown) => showRemarks(view, shown),
    setGhost: (ghost) => setGhost(view, ghost),
    ghost: () => ghostAt(view.state),
    setProvenanceKinds: (kinds) => setProvenanceKinds(view, kinds),
    reveal: (target, { focus = false } = {}) => revealed(view, target, focus),
    focus: () => view.focus(),
    destroy() {
      view.destroy();
      page.remove();
    },
  };
}

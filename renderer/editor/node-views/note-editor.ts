import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type Command, EditorState, Selection, type Transaction } from "prosemirror-state";
import { StepMap } from "prosemirror-transform";
import { EditorView } from "prosemirror-view";
import { schema } from "../../../shared/document/index.js";
import { deleteFootnote } from "../commands/footnote.js";
import { differenceOf } from "../difference.js";

/** The place, at the foot of the page, where a note is written. */
export interface NoteEditor {
  /** Takes over what happened to the note outside, such as an undo. */
  update(note: Node): void;
  focus(): void;
  destroy(): void;
}

interface NoteEditorOptions {
  readonly place: HTMLElement;
  readonly note: Node;
  readonly outer: EditorView;
  /** Where the note stands in the outer document, or null where it is gone. */
  readonly position: () => number | null;
  /** Goes back to the text. */
  readonly leave: () => void;
}

const fromOutside = "fromOutside";

/**
 * An editor of one note. Its steps are carried over into the document, which alone has a history: undo in a note is
 * undo in the text.
 */
export function noteEditor({ place, note, outer, position, leave }: NoteEditorOptions): NoteEditor {
  const leaving: Command = () => {
    leave();
    return true;
  };
  const removeEmpty: Command = (state) => {
    if (state.doc.content.size > 0) return false;
    leave();
    return deleteFootnote(outer.state, outer.dispatch.bind(outer));
  };
  const outside =
    (command: Command): Command =>
    () =>
      command(outer.state, outer.dispatch.bind(outer));
  const keys = keymap({
    Escape: leaving,
    Enter: leaving,
    Backspace: removeEmpty,
    "Mod-z": outside(undo),
    "Mod-y": outside(redo),
    "Mod-Shift-z": outside(redo),
    "Mod-i": toggleMark(schema.marks.emphasis),
  });
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: note, selection: Selection.atEnd(note), plugins: [keys] }),
    attributes: { "aria-label": "Footnote text", "aria-multiline": "false", role: "textbox", spellcheck: "false" },
    dispatchTransaction: (tr) => carryOver(view, tr, outer, position),
    // A note is one line of text: what is pasted keeps its words and its italics.
    transformPasted: (slice) => new Slice(inlineOf(slice.content), 0, 0),
  });
  return {
    update: (next) => takeOver(view, next),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** The note's own steps, one level deeper, become steps of the document. */
function carryOver(view: EditorView, tr: Transaction, outer: EditorView, position: () => number | null): void {
  const { state, transactions } = view.state.applyTransaction(tr);
  view.updateState(state);
  const pos = position();
  if (pos === null || tr.getMeta(fromOutside) === true) return;
  const outerTr = outer.state.tr;
  const offset = StepMap.offset(pos + 1);
  for (const { steps } of transactions) for (const step of steps) outerTr.step(step.map(offset)!);
  if (outerTr.docChanged) outer.dispatch(outerTr);
}

/** Replaces what differs, so that the caret stays with its words. */
function takeOver(view: EditorView, next: Node): void {
  const { state } = view;
  const difference = differenceOf(state.doc.content, next.content);
  if (!difference) return;
  const { from, to, end } = difference;
  view.dispatch(state.tr.replace(from, to, next.slice(from, end)).setMeta(fromOutside, true));
}

/** The text of pasted content, its paragraphs apart by a space; notes and references in it are left out. */
function inlineOf(content: Fragment): Fragment {
  const pieces: Node[] = [];
  content.descendants((node) => {
    if (node.isTextblock && pieces.length > 0) pieces.push(schema.text(" "));
    if (node.isText)
      pieces.push(
        schema.text(node.text!.replace(/\s+/g, " "), schema.marks.emphasis.isInSet(node.marks) ? [schema.marks.emphasis.create()] : []),
      );
    return node.type.name !== "footnote";
  });
  return Fragment.fromArray(pieces);
}

import type { Command, EditorState } from "prosemirror-state";
import { TextSelection } from "prosemirror-state";
import { randomId, schema } from "../../../shared/document/index.js";
import { openNote } from "../plugins/notes-state.js";

/** Inserts an empty note after the selection and opens it for writing. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if ($to.parent.type.name !== "lead") return false;
  if (dispatch) {
    const id = randomId();
    const tr = state.tr.insert($to.pos, schema.nodes.footnote.create({ id }));
    dispatch(openNote(tr.setSelection(TextSelection.create(tr.doc, $to.pos + 2)), id));
  }
  return true;
};

/** The note beside the caret or selected: right before the caret, or else right after it. */
function noteAtCaret({ selection }: EditorState): { readonly pos: number; readonly size: number; readonly id: string } | null {
  const { $from } = selection;
  const { nodeBefore, nodeAfter } = $from;
  const selected = selection.empty ? null : nodeAfter;
  const note = [selected, nodeBefore, nodeAfter].find((node) => node?.type.name === "footnote");
  if (!note) return null;
  const pos = note === nodeBefore && note !== selected ? $from.pos - note.nodeSize : $from.pos;
  return { pos, size: note.nodeSize, id: note.attrs.id as string };
}

/** Opens the note beside the caret for editing. */
export const editFootnote: Command = (state, dispatch) => {
  const note = noteAtCaret(state);
  if (note && dispatch) dispatch(openNote(state.tr, note.id));
  return note !== null;
};

/** Deletes the note beside the caret. */
export const deleteFootnote: Command = (state, dispatch) => {
  const note = noteAtCaret(state);
  if (note && dispatch) dispatch(state.tr.delete(note.pos, note.pos + note.size).scrollIntoView());
  return note !== null;
};

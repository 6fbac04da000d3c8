import { toggleMark } from "prosemirror-commands";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import { type NumberedParagraph, numbering, schema } from "../../../shared/document/index.js";
import { paragraphAround } from "./places.js";

/** Italics for reasons other than an opening: the *Treaty Series*, titles of publications. */
export const toggleEmphasis: Command = toggleMark(schema.marks.emphasis);

/** Selects the words of the paragraph, heading or line with the caret. */
export const selectParagraph: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return false;
  if (dispatch) dispatch(state.tr.setSelection(TextSelection.create(state.doc, $from.start(), $from.end())));
  return true;
};

/** The innermost paragraph with the head of the selection, numbered; null in a title, an organ line or a heading. */
export function paragraphAtCaret(state: EditorState): NumberedParagraph | null {
  const paragraph = paragraphAround(state.selection.$head);
  return (paragraph && numbering(state.doc).byId.get(paragraph.node.attrs.id as string)) ?? null;
}

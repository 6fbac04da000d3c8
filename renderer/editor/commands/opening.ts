import type { Node } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";
import { withOpening } from "../../../shared/document/index.js";
import { automaticOpening } from "../plugins/opening-words.js";
import { around, type Located, paragraphAround } from "./places.js";

/** Replaces the words of the lead with the caret, and says who decides about its opening words from now on. */
function setLead(change: (lead: Node, paragraph: Located, state: EditorState) => { length: number; byHand: boolean } | null): Command {
  return (state, dispatch) => {
    const lead = around(state.selection.$from, (node) => node.type.name === "lead");
    const paragraph = paragraphAround(state.selection.$from);
    const decided = lead && paragraph && change(lead.node, paragraph, state);
    if (!lead || !decided) return false;
    if (dispatch) {
      const tr = state.tr.replaceWith(lead.pos + 1, lead.pos + 1 + lead.node.content.size, withOpening(lead.node, decided.length).content);
      tr.setNodeAttribute(lead.pos, "openingByHand", decided.byHand);
      dispatch(tr.setSelection(state.selection.getBookmark().resolve(tr.doc)));
    }
    return true;
  };
}

/** Makes the words from the start of the paragraph to the end of the selection its opening words. */
export const setOpeningToSelection: Command = setLead((_lead, _paragraph, { selection }) =>
  selection.empty || !selection.$from.sameParent(selection.$to) ? null : { length: selection.$to.parentOffset, byHand: true },
);

/** Leaves the paragraph without opening words. */
export const clearOpening: Command = setLead(() => ({ length: 0, byHand: true }));

/** Leaves the opening words to the lexicon again. */
export const resetOpening: Command = setLead((_lead, { node, depth }, { selection }) => ({
  length: automaticOpening(node, selection.$from.node(depth - 1)) ?? 0,
  byHand: false,
}));

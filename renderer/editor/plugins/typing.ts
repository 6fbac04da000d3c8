import { Plugin } from "prosemirror-state";
import { deleteSelected } from "../commands/delete.js";

/** Typing over a selection of several texts deletes it as the Delete key would, then types where it began. */
export const typingPlugin = (): Plugin =>
  new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const { selection, tr } = view.state;
        if (selection.empty || (selection.$from.parent.isTextblock && selection.$from.sameParent(selection.$to))) return false;
        view.dispatch(deleteSelected(tr).insertText(text).scrollIntoView());
        return true;
      },
    },
  });

import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

/** Lights the text with the caret. One decoration, whatever the length of the document. */
export const activeParagraphPlugin = (): Plugin =>
  new Plugin({
    props: {
      decorations({ selection: { $head }, doc }) {
        if (!$head.parent.isTextblock) return null;
        return DecorationSet.create(doc, [Decoration.node($head.before(), $head.after(), { class: "active" })]);
      },
    },
  });

import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { isParagraph } from "../../../shared/document/index.js";

/**
 * Lights the text with the caret, and marks the paragraphs around it: a browser that has not drawn a box yet puts typed
 * characters on the wrong side of the caret in it, so those must not wait for being seen. A few decorations, whatever
 * the length of the document.
 */
export const activeParagraphPlugin = (): Plugin =>
  new Plugin({
    props: {
      decorations({ selection: { $head }, doc }) {
        if (!$head.parent.isTextblock) return null;
        const decorations = [Decoration.node($head.before(), $head.after(), { class: "active" })];
        for (let depth = $head.depth - 1; depth > 0; depth--) {
          if (isParagraph($head.node(depth)))
            decorations.push(Decoration.node($head.before(depth), $head.after(depth), { class: "around-caret" }));
        }
        return DecorationSet.create(doc, decorations);
      },
    },
  });

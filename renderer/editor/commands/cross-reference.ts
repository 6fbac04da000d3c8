import type { Command, EditorState } from "prosemirror-state";
import { crossReferenceLabels, type NumberedParagraph, numbering, schema } from "../../../shared/document/index.js";

/** A paragraph that can be referred to by its number. */
export interface ReferenceTarget {
  readonly paragraph: NumberedParagraph;
  /** How a reference to it reads: "3", "8 (a)". */
  readonly label: string;
}

/** The numbered paragraphs of a document, in order. */
export function referenceTargets(state: EditorState): ReferenceTarget[] {
  const labelOf = crossReferenceLabels(state.doc);
  return numbering(state.doc)
    .paragraphs.filter((paragraph) => paragraph.label !== "")
    .map((paragraph) => ({ paragraph, label: labelOf(paragraph.id) }));
}

/** The command that puts the number of a paragraph in place of the selection, to follow it through renumbering. */
export const insertCrossReference =
  (targetId: string): Command =>
  (state, dispatch) => {
    if (state.selection.$from.parent.type.name !== "lead" || !state.selection.$from.sameParent(state.selection.$to)) return false;
    if (!numbering(state.doc).byId.has(targetId)) return false;
    if (dispatch) dispatch(state.tr.replaceSelectionWith(schema.nodes.crossReference.create({ target: targetId }), false).scrollIntoView());
    return true;
  };

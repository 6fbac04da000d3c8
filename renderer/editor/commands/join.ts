import type { Node, ResolvedPos } from "prosemirror-model";
import type { Command, EditorState, Selection } from "prosemirror-state";
import { deepestSubParagraph, isParagraph } from "../../../shared/document/index.js";
import { deleteSelected } from "./delete.js";
import { headingAsParagraph, withoutPart } from "./divisions.js";
import { lifted } from "./level.js";
import { around, childrenOf, holdsQuotedDraft, isEmpty, type Located, levelAt, levelsBelow, paragraphAround } from "./places.js";
import { applyChange, type Change, type Restructuring, withChildrenAt } from "./restructure.js";

/**
 * Backspace at the start of a text: a sub-paragraph goes up a level, a heading becomes a paragraph, the first paragraph
 * of a part dissolves the part, and any other paragraph joins the one before it. At starts where nothing can be joined
 * it does nothing, rather than what a browser would make of it.
 */
export const backspace: Command = atEdge(
  (selection) => selection.$from.parentOffset === 0,
  (doc, selection) => {
    const { $from } = selection;
    if ($from.parent.type.name === "subheading") return headingAsParagraph(doc, selection);
    if ($from.parent.type.name === "title") return withoutEmptyAnnex($from);
    const paragraph = paragraphAround($from);
    if (!paragraph) return null;
    return lifted(doc, selection) ?? joinedWithPrevious($from, paragraph) ?? withoutPart(doc, selection);
  },
);

/** Delete at the end of a text: the paragraph after it joins it. */
export const deleteForward: Command = atEdge(
  (selection) => selection.$from.parentOffset === selection.$from.parent.content.size,
  (doc, selection) => {
    const here = paragraphAround(selection.$from);
    if (!here || selection.$from.parent.type.name !== "lead") return null;
    const first = here.node.maybeChild(1);
    if (first?.type.name === "subParagraph") return joined(doc, here, { node: first, pos: here.pos + 1 + here.node.firstChild!.nodeSize });
    for (let { depth } = here; depth > 0; depth--) {
      const next = selection.$from.node(depth - 1).maybeChild(selection.$from.index(depth - 1) + 1);
      const pos = selection.$from.after(depth);
      if (next && isParagraph(next)) return joined(doc, here, { node: next, pos });
      if (next || !isParagraph(selection.$from.node(depth - 1))) return null;
    }
    return null;
  },
);

/** The explicit command: joins the paragraph with the caret to the one before it. */
export const joinWithPrevious: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const paragraph = paragraphAround($from);
  const change = paragraph && joinedWithPrevious($from, paragraph);
  if (change && dispatch) dispatch(applyChange(state.tr, change).scrollIntoView());
  return change !== null;
};

/** A key that joins texts at an edge, deletes what is selected, and otherwise is left to the browser. */
function atEdge(isEdge: (selection: Selection) => boolean, decide: Restructuring): Command {
  return (state: EditorState, dispatch) => {
    const { selection } = state;
    if (!selection.empty) {
      if (selection.$from.parent.isTextblock && selection.$from.sameParent(selection.$to)) return false;
      if (dispatch) dispatch(deleteSelected(state.tr).scrollIntoView());
      return true;
    }
    if (!selection.$from.parent.isTextblock || !isEdge(selection)) return false;
    const change = decide(state.doc, selection);
    if (change && dispatch) dispatch(applyChange(state.tr, change).scrollIntoView());
    return true;
  };
}

function joinedWithPrevious($from: ResolvedPos, paragraph: Located): Change | null {
  const { doc } = $from;
  const parent = $from.node(paragraph.depth - 1);
  if (paragraph.index === 0) return null;
  const before = parent.child(paragraph.index - 1);
  if (before.type.name === "lead") return joined(doc, paragraphAround(doc.resolve($from.before(paragraph.depth) - 1))!, paragraph);
  if (isParagraph(before) && !holdsQuotedDraft(before)) {
    const target = paragraphAround(doc.resolve(lastTextEnd(before, paragraph.pos - before.nodeSize)))!;
    return joined(doc, target, paragraph);
  }
  return isEmpty(paragraph.node) ? withoutParagraph($from, paragraph, before) : null;
}

/** The end of the words of the last sub-paragraph of a paragraph, or of the paragraph itself. */
function lastTextEnd(paragraph: Node, pos: number): number {
  let node = paragraph;
  let start = pos;
  while (node.lastChild?.type.name === "subParagraph") {
    start += node.nodeSize - 1 - node.lastChild.nodeSize;
    node = node.lastChild;
  }
  return start + 2 + node.firstChild!.content.size;
}

/**
 * `source`, the paragraph that follows `target` in the text, joins it: its words go to the end of the target's, what
 * stands below it stands below the target. An empty target goes instead, so that the words keep their kind.
 */
function joined(doc: Node, target: Located, source: { readonly node: Node; readonly pos: number }): Change | null {
  const below = source.node.maybeChild(1);
  const $source = doc.resolve(source.pos + 1);
  const inside = source.pos < target.pos + target.node.nodeSize;
  const caret = { owner: target.node.attrs.id as string, offset: target.node.firstChild!.content.size };
  if (!inside && isEmpty(target.node)) {
    const $target = doc.resolve(target.pos + 1);
    const siblings = childrenOf($target.node(target.depth - 1));
    siblings.splice(target.index, 1);
    const without = withChildrenAt($target, target.depth - 1, siblings);
    return without && { doc: without, caret: { owner: source.node.attrs.id as string, offset: 0 } };
  }
  if (below?.type.name === "quotedDraft" && (target.node.type.name !== "operativeParagraph" || target.node.childCount > 1)) return null;
  const level = levelAt(doc.resolve(target.pos + 1), target.depth);
  if (level + levelsBelow(source.node) > deepestSubParagraph) return null;
  const remaining = childrenOf($source.node($source.depth - 1));
  remaining.splice($source.index($source.depth - 1), 1);
  const removed = withChildrenAt($source, $source.depth - 1, remaining);
  if (!removed) return null;
  const $target = removed.resolve(target.pos + 1);
  const here = $target.node(target.depth);
  const lead = here.firstChild!;
  const words = lead.copy(lead.content.append(source.node.firstChild!.content));
  const [, ...mine] = here.children;
  const [, ...theirs] = source.node.children;
  const result = withChildrenAt($target, target.depth, [words, ...theirs, ...mine]);
  return result && { doc: result, caret };
}

/** An empty paragraph after something it cannot join goes; the caret goes to what is before it. */
function withoutParagraph($from: ResolvedPos, { depth, index }: Located, before: Node): Change | null {
  const siblings = childrenOf($from.node(depth - 1));
  siblings.splice(index, 1);
  const doc = withChildrenAt($from, depth - 1, siblings);
  if (!doc) return null;
  const owner = (before.attrs.id as string | undefined) ?? "";
  return {
    doc,
    caret: owner ? { owner, offset: before.isTextblock ? before.content.size : 0 } : { owner: annexOf($from), offset: before.content.size },
  };
}

const annexOf = ($from: ResolvedPos): string =>
  (around($from, (node) => node.type.name === "annex")?.node.attrs.id as string | undefined) ?? "";

/** Backspace in the title of an annex that has no words removes the annex. */
function withoutEmptyAnnex($from: ResolvedPos): Change | null {
  const annex = around($from, (node) => node.type.name === "annex");
  if (annex?.node.textContent !== "") return null;
  const children = childrenOf($from.doc);
  children.splice(annex.index, 1);
  const doc = withChildrenAt($from, 0, children);
  return doc && { doc, caret: { owner: "", offset: Number.MAX_SAFE_INTEGER } };
}

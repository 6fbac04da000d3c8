import type { Node, ResolvedPos } from "prosemirror-model";
import type { Command, Selection } from "prosemirror-state";
import { type ParagraphName, randomId } from "../../../shared/document/index.js";
import { deleteSelected } from "./delete.js";
import { lifted } from "./level.js";
import { around, childrenOf, holdsQuotedDraft, isEmpty, type Located, paragraphAround, stretchAround } from "./places.js";
import { applyChange, asKind, type Change, caretIn, emptyParagraph, withChildrenAt } from "./restructure.js";

/**
 * Enter: splits a paragraph, or goes on to what comes next. At the end of a paragraph a new one of its kind begins (a
 * sub-paragraph where it has some); an empty last preambular paragraph becomes an operative one, or gives way to an
 * empty one that follows; an empty sub-paragraph goes up a level; an empty last paragraph of a quoted draft leaves it.
 * The title leads on to the organ line, the organ line to the first preambular paragraph.
 */
export const enter: Command = (state, dispatch) => {
  const { tr } = state;
  if (!tr.selection.empty) deleteSelected(tr);
  const change = entered(tr.doc, tr.selection);
  if (!change) return false;
  if (dispatch) dispatch(applyChange(tr, change).scrollIntoView());
  return true;
};

function entered(doc: Node, selection: Selection): Change | null {
  const { $from } = selection;
  const name = $from.parent.type.name;
  if (name === "lead") return enteredInParagraph(doc, selection, paragraphAround($from)!);
  if (name === "organLine") return firstPreambular($from);
  if (name === "title") return afterTitle(doc, $from);
  if (name === "subheading") return afterSubheading($from);
  return null;
}

function enteredInParagraph(doc: Node, selection: Selection, { node, depth, index }: Located): Change | null {
  const { $from } = selection;
  const lead = node.firstChild!;
  if (isEmpty(node)) {
    const left = leavingEmpty(doc, selection, node, depth, index);
    if (left) return left;
  }
  const atEnd = $from.parentOffset === lead.content.size;
  if (atEnd && holdsQuotedDraft(node))
    return { doc, caret: { owner: node.lastChild!.firstChild!.firstChild!.attrs.id as string, offset: 0 } };
  const id = randomId();
  if (atEnd && node.childCount > 1) {
    const children = childrenOf(node);
    children.splice(1, 0, emptyParagraph("subParagraph", id));
    return caretIn(withChildrenAt($from, depth, children), id);
  }
  const siblings = childrenOf($from.node(depth - 1));
  const empty = node.type.create({ ...node.attrs, id, provenance: null, label: null }, lead.type.create());
  if (atEnd) {
    siblings.splice(index + 1, 0, empty);
    return caretIn(withChildrenAt($from, depth - 1, siblings), id);
  }
  if ($from.parentOffset === 0) {
    siblings.splice(index, 0, empty);
    return caretIn(withChildrenAt($from, depth - 1, siblings), node.attrs.id as string);
  }
  const before = node.copy(node.content.cut(0, 0).addToEnd(lead.cut(0, $from.parentOffset)));
  const after = node.type.create(
    { ...node.attrs, id, label: null },
    node.content.replaceChild(0, lead.type.create(null, lead.content.cut($from.parentOffset))),
  );
  siblings.splice(index, 1, before, after);
  return caretIn(withChildrenAt($from, depth - 1, siblings), id);
}

/** What Enter makes of an empty paragraph, or null where it just begins another. */
function leavingEmpty(doc: Node, selection: Selection, node: Node, depth: number, index: number): Change | null {
  const { $from } = selection;
  if (node.type.name === "subParagraph") return lifted(doc, selection);
  const parent = $from.node(depth - 1);
  const next = parent.maybeChild(index + 1);
  if (node.type.name === "preambularParagraph" && next?.type.name !== "preambularParagraph") {
    const siblings = childrenOf(parent);
    if (next?.type.name === "operativeParagraph" && isEmpty(next)) {
      siblings.splice(index, 1);
      return caretIn(withChildrenAt($from, depth - 1, siblings), next.attrs.id as string);
    }
    siblings[index] = asKind(node, "operativeParagraph")!;
    const changed = withChildrenAt($from, depth - 1, siblings);
    return changed && { doc: changed };
  }
  const quote = depth >= 3 ? $from.node(depth - 2) : null;
  if (node.type.name !== "operativeParagraph" || next || quote?.type.name !== "quotedDraft" || parent.childCount < 3) return null;
  return outOfQuote($from, depth, node);
}

/** An empty last paragraph of a quoted draft goes on after the paragraph that quotes it. */
function outOfQuote($from: ResolvedPos, depth: number, node: Node): Change | null {
  const within = $from.node(depth - 1);
  const shorter = within.copy(within.content.cut(0, within.content.size - node.nodeSize));
  const quoting = $from.node(depth - 3);
  const whole = quoting.copy(quoting.content.replaceChild(1, $from.node(depth - 2).copy(quoting.content.cut(0, 0).addToEnd(shorter))));
  const children = childrenOf($from.node(depth - 4));
  children.splice($from.index(depth - 4), 1, whole, node);
  return caretIn(withChildrenAt($from, depth - 4, children), node.attrs.id as string);
}

/** From the organ line to an empty preambular paragraph at the head of the preamble, a new one if need be. */
function firstPreambular($from: ResolvedPos): Change | null {
  const stretch = stretchAround($from)!;
  const index = $from.index(stretch.depth) + 1;
  const next = stretch.node.maybeChild(index);
  if (next?.type.name === "preambularParagraph" && next.firstChild!.content.size === 0) return caretIn($from.doc, next.attrs.id as string);
  const id = randomId();
  const children = childrenOf(stretch.node);
  children.splice(index, 0, emptyParagraph("preambularParagraph", id));
  return caretIn(withChildrenAt($from, stretch.depth, children), id);
}

function afterTitle(doc: Node, $from: ResolvedPos): Change | null {
  const annex = around($from, (node) => node.type.name === "annex");
  if (annex) {
    const first = annex.node.maybeChild(1);
    if (first) return caretIn(doc, first.attrs.id as string);
    const id = randomId();
    return caretIn(withChildrenAt($from, annex.depth, [...annex.node.children, emptyParagraph("annexParagraph", id)]), id);
  }
  const [line, first] = doc.child(1).children;
  if (line!.content.size > 0 && !first) return firstPreambular(doc.resolve(resolvedInside(doc)));
  return caretIn(doc, (line!.content.size === 0 ? line! : first!).attrs.id as string);
}

/** A position inside the organ line of the text. */
const resolvedInside = (doc: Node): number => doc.firstChild!.nodeSize + 2;

/** What follows the caret in a heading becomes the first paragraph under it. */
function afterSubheading($from: ResolvedPos): Change | null {
  const stretch = stretchAround($from)!;
  const index = $from.index(stretch.depth);
  const heading = $from.parent;
  const children = childrenOf(stretch.node);
  const id = randomId();
  const kind = kindUnder(children, index, stretch.node.type.name);
  const paragraph = emptyParagraph(kind, id);
  const words = paragraph.firstChild!.copy(heading.content.cut($from.parentOffset));
  children.splice(
    index,
    1,
    heading.copy(heading.content.cut(0, $from.parentOffset)),
    paragraph.copy(paragraph.content.replaceChild(0, words)),
  );
  return caretIn(withChildrenAt($from, stretch.depth, children), id);
}

/** The kind of paragraph that may follow a heading: operative, unless preambular paragraphs are still to come. */
export function kindUnder(children: readonly Node[], index: number, stretch: string): ParagraphName {
  if (stretch === "annex") return "annexParagraph";
  const laterPreamble = children.slice(index + 1).some((child) => child.type.name === "preambularParagraph");
  return laterPreamble ? "preambularParagraph" : "operativeParagraph";
}

/** The explicit command: splits the paragraph between its words. */
export const splitHere: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent, parentOffset } = $from;
  if (!empty || parent.type.name !== "lead" || parentOffset === 0 || parentOffset === parent.content.size) return false;
  return enter(state, dispatch);
};

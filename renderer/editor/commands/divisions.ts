import { Fragment, type Node } from "prosemirror-model";
import type { Command, Selection } from "prosemirror-state";
import { randomId, schema } from "../../../shared/document/index.js";
import { kindUnder } from "./enter.js";
import { around, childrenOf, stretchAround, wholeParagraphAround } from "./places.js";
import { asKind, type Change, caretIn, emptyParagraph, restructure, withChildrenAt } from "./restructure.js";

/** Adds an annex at the end, with the caret in its title. */
export const insertAnnex: Command = restructure((doc, { $from }) => {
  const id = randomId();
  const annex = schema.nodes.annex.create({ id }, [schema.nodes.title.create(), emptyParagraph("annexParagraph", randomId())]);
  return caretIn(withChildrenAt($from, 0, [...doc.children, annex]), id);
});

/** Gives the annex paragraph with the caret a number, or takes it away. */
export const toggleAnnexNumber: Command = restructure((_doc, { $from }) => {
  const paragraph = around($from, (node) => node.type.name === "annexParagraph");
  if (!paragraph) return null;
  const { node, depth, index } = paragraph;
  const siblings = childrenOf($from.node(depth - 1));
  siblings[index] = node.type.create({ ...node.attrs, numbered: node.attrs.numbered !== true }, node.content);
  const doc = withChildrenAt($from, depth - 1, siblings);
  return doc && { doc };
});

/** Puts a heading before the paragraph with the caret, and the caret into it. */
export const insertSubheading: Command = restructure((_doc, { $from }) => {
  const paragraph = wholeParagraphAround($from);
  if (!paragraph) return null;
  const id = randomId();
  const siblings = childrenOf($from.node(paragraph.depth - 1));
  siblings.splice(paragraph.index, 0, schema.nodes.subheading.create({ id }));
  return caretIn(withChildrenAt($from, paragraph.depth - 1, siblings), id);
});

/** A heading as a paragraph; an empty one just goes. */
export function headingAsParagraph(_doc: Node, { $from }: Selection): Change | null {
  const stretch = stretchAround($from)!;
  const children = childrenOf(stretch.node);
  const index = $from.index(stretch.depth);
  const heading = $from.parent;
  const next = children[index + 1];
  if (heading.content.size === 0 && next && next.type.name !== "part") {
    children.splice(index, 1);
    return caretIn(withChildrenAt($from, stretch.depth, children), next.attrs.id as string);
  }
  const kind = children[index + 1]?.type.name === "organLine" ? null : kindUnder(children, index, stretch.node.type.name);
  if (!kind) return null;
  const paragraph = emptyParagraph(kind, heading.attrs.id as string);
  const words = paragraph.firstChild!.copy(heading.content);
  children[index] = paragraph.copy(paragraph.content.replaceChild(0, words));
  return caretIn(withChildrenAt($from, stretch.depth, children), heading.attrs.id as string);
}

/**
 * Adds a part (A, B … or I, II …, like its siblings) with a heading and a first paragraph: after the part or operative
 * paragraph with the caret, or as the first thing after the preamble.
 */
export const insertPart: Command = restructure((_doc, { $from }) => {
  const decision = around($from, (node) => node.type.name === "decision");
  if (!decision) return null;
  const children = childrenOf(decision.node);
  const index = $from.index(decision.depth);
  const inOperativePart = ["operativeParagraph", "part"].includes(children[index]!.type.name);
  const afterPreamble = children.findLastIndex(({ type }) => type.name === "preambularParagraph" || type.name === "organLine") + 1;
  const sibling = children.find(({ type }) => type.name === "part");
  const id = randomId();
  const part = schema.nodes.part.create({ id: randomId(), labelStyle: sibling?.attrs.labelStyle ?? "letter" }, [
    schema.nodes.subheading.create({ id }),
    emptyParagraph("operativeParagraph", randomId()),
  ]);
  children.splice(inOperativePart ? index + 1 : afterPreamble, 0, part);
  return caretIn(withChildrenAt($from, decision.depth, children), id);
});

/**
 * Backspace at the first paragraph of a part: its paragraphs go on in the decision. A preamble of its own becomes
 * operative paragraphs where the decision has some before it, and its organ line becomes a heading: no word is lost.
 */
export function withoutPart(_doc: Node, { $from }: Selection): Change | null {
  const part = around($from, (node) => node.type.name === "part");
  const paragraph = wholeParagraphAround($from);
  if (!part || !paragraph || paragraph.depth !== part.depth + 1 || paragraph.index > 0) return null;
  const siblings = childrenOf($from.node(part.depth - 1));
  const operative = siblings.slice(0, part.index).some(({ type }) => type.name === "operativeParagraph" || type.name === "part");
  const released = part.node.children.flatMap((child): Node[] => {
    if (child.type.name === "organLine") return [schema.nodes.subheading.create({ id: child.attrs.id }, Fragment.from(child.content))];
    if (operative && child.type.name === "preambularParagraph") return [asKind(child, "operativeParagraph")!];
    return [child];
  });
  siblings.splice(part.index, 1, ...released);
  const doc = withChildrenAt($from, part.depth - 1, siblings);
  return doc && { doc };
}

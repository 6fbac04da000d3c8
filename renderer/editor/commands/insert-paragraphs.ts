import { Fragment, type Node } from "prosemirror-model";
import type { Selection } from "prosemirror-state";
import { deepestSubParagraph, isParagraph, type ParagraphName, withIds } from "../../../shared/document/index.js";
import { nearestPlace } from "./kind.js";
import { allCountedAnew } from "./own-label.js";
import { childrenOf, isEmpty, levelAt, levelsBelow, paragraphAround, stretchAround, wholeParagraphAround } from "./places.js";
import { asKind, type Change, withChildrenAt } from "./restructure.js";

/**
 * Puts whole paragraphs and headings after the paragraph with the caret (in its place, where it is empty). Each stands
 * as near to it as its kind may: preambular paragraphs in the preamble, operative ones below it; in an annex all are
 * annex paragraphs, and among sub-paragraphs, sub-paragraphs stay. Null where the caret is not in a decision or annex.
 */
export function withParagraphs(nodes: readonly Node[], { $from }: Selection): Change | null {
  const blocks = allCountedAnew(Fragment.from(nodes)).content.map((node) =>
    withIds(node.type.create({ ...node.attrs, id: "" }, stripIds(node.content))),
  );
  const last = blocks.findLast(isParagraph);
  const list = paragraphAround($from);
  if (list?.node.type.name === "subParagraph" && blocks.every((node) => node.type.name === "subParagraph")) {
    return amongSubParagraphs($from, list, blocks);
  }
  const stretch = stretchAround($from);
  if (!stretch) return null;
  const children = childrenOf(stretch.node);
  let place = $from.index(stretch.depth);
  const here = wholeParagraphAround($from);
  if (here && isEmpty(here.node)) children.splice(place, 1);
  else place++;
  for (const block of blocks) {
    const node = isParagraph(block) ? asKind(block, kindIn(stretch.node, block, children, place)) : block;
    if (!node) return null;
    const at = isParagraph(node) ? nearestPlace(children, node.type.name, place) : place;
    children.splice(at, 0, node);
    place = at + 1;
  }
  const doc = withChildrenAt($from, stretch.depth, children);
  return doc && ending(doc, last);
}

type At = NonNullable<ReturnType<typeof paragraphAround>>;

function amongSubParagraphs($from: Selection["$from"], { node, depth, index }: At, blocks: readonly Node[]): Change | null {
  if (blocks.some((block) => levelAt($from, depth) + levelsBelow(block) > deepestSubParagraph)) return null;
  const siblings = childrenOf($from.node(depth - 1));
  const empty = isEmpty(node);
  siblings.splice(empty ? index : index + 1, empty ? 1 : 0, ...blocks);
  const doc = withChildrenAt($from, depth - 1, siblings);
  return doc && ending(doc, blocks.at(-1));
}

function kindIn(stretch: Node, block: Node, children: readonly Node[], place: number): ParagraphName {
  if (stretch.type.name === "annex") return "annexParagraph";
  if (block.type.name === "preambularParagraph" || block.type.name === "operativeParagraph") return block.type.name;
  return children[place - 1]?.type.name === "preambularParagraph" ? "preambularParagraph" : "operativeParagraph";
}

/** The caret goes to the end of what was put in. */
function ending(doc: Node, last: Node | undefined): Change {
  return last ? { doc, caret: { owner: last.attrs.id as string, offset: last.firstChild!.content.size } } : { doc };
}

/** What is put in comes from elsewhere: its ids are not those of this document. */
function stripIds(content: Fragment): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => {
      if (node.isText) return node;
      const attrs = node.type.spec.attrs?.id === undefined ? node.attrs : { ...node.attrs, id: "" };
      return node.type.create(attrs, stripIds(node.content), node.marks);
    }),
  );
}

import type { Node } from "prosemirror-model";
import type { Selection } from "prosemirror-state";
import { deepestSubParagraph, isParagraph, type ParagraphName } from "../../../shared/document/index.js";
import { countedAnew } from "./own-label.js";
import { childrenOf, holdsQuotedDraft, levelAt, levelsBelow, selectedParagraphs } from "./places.js";
import { asKind, type Change, restructure, withChildrenAt } from "./restructure.js";

/**
 * The selected paragraphs become sub-paragraphs of the one before them. Null where there is none, where it holds a
 * quoted draft, or where they would be deeper than (a), (i), a.
 */
function indented(_doc: Node, selection: Selection): Change | null {
  const selected = selectedParagraphs(selection);
  if (!selected) return null;
  const { depth, parent, first, last, nodes } = selected;
  const above = first > 0 ? parent.child(first - 1) : null;
  if (!above || !isParagraph(above) || holdsQuotedDraft(above) || above.type !== nodes[0]!.type) return null;
  const level = levelAt(selection.$from, depth + 1) + 1;
  const below = nodes.map((node) => asKind(countedAnew(node), "subParagraph"));
  if (below.some((node) => node === null || level + levelsBelow(node) > deepestSubParagraph)) return null;
  const joined = above.copy(withAll(above, below as Node[]));
  const children = childrenOf(parent);
  children.splice(first - 1, last - first + 2, joined);
  const doc = withChildrenAt(selection.$from, depth, children);
  return doc && { doc };
}

/**
 * The selected sub-paragraphs go up one level, after the paragraph they were in; sub-paragraphs that followed them
 * come along below the last one, so that no words change their order.
 */
export function lifted(_doc: Node, selection: Selection): Change | null {
  const selected = selectedParagraphs(selection);
  if (!selected || selected.nodes[0]!.type.name !== "subParagraph") return null;
  const { depth, parent, first, last } = selected;
  const { $from } = selection;
  const kind = parent.type.name as ParagraphName;
  const nodes = selected.nodes.map((node) => asKind(countedAnew(node), kind)!);
  const followers = childrenOf(parent).slice(last + 1);
  const lowest = nodes.at(-1)!;
  nodes[nodes.length - 1] = lowest.copy(withAll(lowest, followers));
  const outer = $from.node(depth - 1);
  const children = childrenOf(outer);
  children.splice($from.index(depth - 1), 1, parent.copy(withAll(parent.copy(), childrenOf(parent).slice(0, first))), ...nodes);
  const doc = withChildrenAt($from, depth - 1, children);
  return doc && { doc };
}

const withAll = (node: Node, more: readonly Node[]) => more.reduce((content, child) => content.addToEnd(child), node.content);

/** Makes the selected paragraphs sub-paragraphs of the one before them. */
export const indent = restructure(indented);

/** Takes the selected sub-paragraphs up one level. */
export const lift = restructure(lifted);

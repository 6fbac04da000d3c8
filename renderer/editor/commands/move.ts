import { Fragment, type Node, type ResolvedPos } from "prosemirror-model";
import type { Command, Selection } from "prosemirror-state";
import { isParagraph, type ParagraphName } from "../../../shared/document/index.js";
import { nearestPlace } from "./kind.js";
import { countedAnew } from "./own-label.js";
import { childrenOf, holdsQuotedDraft, type SelectedParagraphs, selectedParagraphs } from "./places.js";
import { asKind, type Change, restructure, withChildrenAt } from "./restructure.js";

type Direction = -1 | 1;

/**
 * The selected paragraphs, with all that stands below them, one place up or down. At the border of preamble and
 * operative part they cross it and change their kind; at the edge of a part they leave it, and a part beside them takes
 * them in; sub-paragraphs at the edge go over to the neighbouring paragraph.
 */
function moved(direction: Direction) {
  return (_doc: Node, selection: Selection): Change | null => {
    const found = selectedParagraphs(selection);
    if (!found) return null;
    const selected = { ...found, nodes: found.nodes.map(countedAnew) };
    const { parent, first, last, depth } = selected;
    const beside = parent.maybeChild(direction < 0 ? first - 1 : last + 1);
    const doc =
      !beside || beside.type.name === "lead"
        ? outward(selection.$from, selected, direction)
        : past(selection.$from, selected, beside, direction, depth);
    return doc && { doc };
  };
}

function past(
  $from: ResolvedPos,
  { parent, first, last, nodes }: SelectedParagraphs,
  beside: Node,
  direction: Direction,
  depth: number,
): Node | null {
  const children = childrenOf(parent);
  const kind = nodes[0]!.type.name as ParagraphName;
  if (beside.type.name === "part") {
    const taken = intoPart(beside, nodes, direction);
    if (!taken) return null;
    children.splice(Math.min(first, first + direction), nodes.length + 1, taken);
    return withChildrenAt($from, depth, children);
  }
  if (isParagraph(beside) && beside.type.name !== kind) {
    const crossed = nodes.map((node) => asKind(node, beside.type.name as ParagraphName));
    if (crossed.includes(null)) return null;
    children.splice(first, nodes.length, ...(crossed as Node[]));
    return withChildrenAt($from, depth, children);
  }
  if (!isParagraph(beside) && beside.type.name !== "subheading") return null;
  children.splice(Math.min(first, first + direction), last - first + 2, ...(direction < 0 ? [...nodes, beside] : [beside, ...nodes]));
  return withChildrenAt($from, depth, children);
}

function intoPart(part: Node, nodes: readonly Node[], direction: Direction): Node | null {
  const children = childrenOf(part);
  const place = direction < 0 ? children.length : nearestPlace(children, "operativeParagraph", 0);
  children.splice(place, 0, ...nodes);
  const filled = Fragment.fromArray(children);
  return part.type.validContent(filled) ? part.copy(filled) : null;
}

/** Beyond the edge of what holds them: out of a part, or over to the neighbouring paragraph. */
function outward($from: ResolvedPos, { parent, first, last, depth, nodes }: SelectedParagraphs, direction: Direction): Node | null {
  if (depth === 0) return null;
  const rest = childrenOf(parent);
  rest.splice(first, last - first + 1);
  const left = parent.copy(Fragment.fromArray(rest));
  const outer = $from.node(depth - 1);
  const index = $from.index(depth - 1);
  const children = childrenOf(outer);
  if (parent.type.name === "part") {
    const leaving = nodes.map((node) => asKind(node, "operativeParagraph"));
    children.splice(index, 1, ...(direction < 0 ? [...(leaving as Node[]), left] : [left, ...(leaving as Node[])]));
    return withChildrenAt($from, depth - 1, children);
  }
  const neighbour = outer.maybeChild(index + direction);
  if (!isParagraph(parent) || neighbour?.type !== parent.type || holdsQuotedDraft(neighbour)) return null;
  const theirs = childrenOf(neighbour);
  theirs.splice(direction < 0 ? theirs.length : 1, 0, ...nodes);
  const joined = neighbour.copy(Fragment.fromArray(theirs));
  children.splice(Math.min(index, index + direction), 2, ...(direction < 0 ? [joined, left] : [left, joined]));
  return withChildrenAt($from, depth - 1, children);
}

/** Moves the selected paragraphs up. */
export const moveUp: Command = restructure(moved(-1));

/** Moves the selected paragraphs down. */
export const moveDown: Command = restructure(moved(1));

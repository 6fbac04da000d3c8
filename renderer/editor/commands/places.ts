import type { Node, ResolvedPos } from "prosemirror-model";
import type { Selection } from "prosemirror-state";
import { isParagraph } from "../../../shared/document/index.js";

/** A node around a position, with where it stands. */
export interface Located {
  readonly node: Node;
  /** Position before the node. */
  readonly pos: number;
  readonly depth: number;
  /** Rank among the children of its parent. */
  readonly index: number;
}

/** The innermost node around a position for which `matches` holds, or null. */
export function around($pos: ResolvedPos, matches: (node: Node) => boolean): Located | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    if (matches(node)) return { node, pos: $pos.before(depth), depth, index: $pos.index(depth - 1) };
  }
  return null;
}

/** The innermost paragraph or sub-paragraph around a position. */
export const paragraphAround = ($pos: ResolvedPos): Located | null => around($pos, isParagraph);

const isWholeParagraph = (node: Node): boolean => isParagraph(node) && node.type.name !== "subParagraph";

/** The paragraph around a position that is not itself a sub-paragraph. */
export const wholeParagraphAround = ($pos: ResolvedPos): Located | null => around($pos, isWholeParagraph);

const stretches: ReadonlySet<string> = new Set(["decision", "part", "annex"]);

/** The decision, part or annex around a position: what holds whole paragraphs side by side. */
export const stretchAround = ($pos: ResolvedPos): Located | null => around($pos, (node) => stretches.has(node.type.name));

/** Sibling paragraphs that a selection touches. */
export interface SelectedParagraphs {
  /** Depth of their parent along `$from`. */
  readonly depth: number;
  readonly parent: Node;
  /** Ranks of the first and the last of them. */
  readonly first: number;
  readonly last: number;
  readonly nodes: readonly Node[];
}

/** The deepest run of sibling paragraphs that covers a selection, or null where there is none. */
export function selectedParagraphs({ $from, $to }: Selection): SelectedParagraphs | null {
  const deepest = Math.min($from.sharedDepth($to.pos), $from.depth - 1, $to.depth - 1);
  for (let depth = deepest; depth >= 0; depth--) {
    const parent = $from.node(depth);
    const first = $from.index(depth);
    const last = $to.index(depth);
    const nodes = childrenOf(parent).slice(first, last + 1);
    if (nodes.every(isParagraph)) return { depth, parent, first, last, nodes };
  }
  return null;
}

/** The children of a node as an array. */
export const childrenOf = (node: Node): Node[] => [...node.children];

/** How many levels of sub-paragraphs stand below a node. */
export function levelsBelow(node: Node): number {
  let most = 0;
  node.forEach((child) => {
    if (child.type.name === "subParagraph") most = Math.max(most, 1 + levelsBelow(child));
  });
  return most;
}

/** The level of a paragraph at a depth of a position: 0 for a whole paragraph, 1 to 3 for sub-paragraphs. */
export function levelAt($pos: ResolvedPos, depth: number): number {
  let level = 0;
  for (let at = depth; at > 0 && $pos.node(at).type.name === "subParagraph"; at--) level++;
  return level;
}

/** Whether a paragraph has neither words nor anything below. */
export const isEmpty = (paragraph: Node): boolean => paragraph.firstChild!.content.size === 0 && paragraph.childCount === 1;

/** Whether a paragraph ends in a quoted draft. */
export const holdsQuotedDraft = (paragraph: Node): boolean => paragraph.lastChild?.type.name === "quotedDraft";

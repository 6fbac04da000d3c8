import type { Node, ResolvedPos } from "prosemirror-model";
import { type BlockPlace, blockPlace } from "./block-places.js";

/**
 * The position at which a block comes to stand below another one: in it, where it takes such blocks, or else behind it or behind
 * what it is part of; `after` "" is the top of the text. Null where that is gone, or nowhere takes the block.
 */
export function placeBelow(doc: Node, block: Node, after: string): number | null {
  const place = after === "" ? null : blockPlace(doc, after);
  if (after !== "" && !place) return null;
  const places = place ? placesBelow(doc, place, block) : firstPlaces(doc);
  return places.find((pos) => takes(doc.resolve(pos), block)) ?? null;
}

/** Positions below a block, the nearest first. */
function placesBelow(doc: Node, { node, pos }: BlockPlace, block: Node): number[] {
  const inside = !node.isTextblock && node.firstChild?.isTextblock && node.type !== block.type ? [pos + 1 + node.firstChild.nodeSize] : [];
  const $start = doc.resolve(pos);
  const behind = [pos + node.nodeSize];
  for (let depth = $start.depth; depth > 0; depth--) behind.push($start.after(depth));
  return [...inside, ...behind];
}

/** Positions at the top of the text: before each block of the decision, the first first. */
function firstPlaces(doc: Node): number[] {
  const places: number[] = [];
  const decision = doc.child(1);
  const start = doc.firstChild!.nodeSize + 1;
  decision.forEach((_block, offset) => {
    places.push(start + offset);
  });
  return [...places, start + decision.content.size];
}

const takes = ($pos: ResolvedPos, block: Node): boolean => $pos.parent.canReplaceWith($pos.index(), $pos.index(), block.type);

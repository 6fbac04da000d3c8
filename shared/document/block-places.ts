import type { Node } from "prosemirror-model";
import { oncePer } from "../util/once.js";

/** A block or note of a document and its position. */
export interface BlockPlace {
  readonly node: Node;
  readonly pos: number;
}

/** Every block and note by its id, and the title of the whole text under "". */
const placesIn = oncePer((doc: Node): ReadonlyMap<string, BlockPlace> => {
  const places = new Map<string, BlockPlace>([["", { node: doc.firstChild!, pos: 0 }]]);
  doc.descendants((node, pos) => {
    if (node.attrs.id) places.set(node.attrs.id as string, { node, pos });
  });
  return places;
});

/** Where the block with this id stands; "" is the title of the whole text. Null where there is none. */
export function blockPlace(doc: Node, id: string): BlockPlace | null {
  const place = placesIn(doc).get(id);
  return place?.node.isBlock ? place : null;
}

/** What holds the own words of a block or note: its lead or title, or the block or note itself. */
export function wordsIn({ node, pos }: BlockPlace): BlockPlace | null {
  if (node.inlineContent) return { node, pos };
  const first = node.firstChild;
  return first?.isTextblock ? { node: first, pos: pos + 1 } : null;
}

/** Where the words stand of the block or note with this id; null where it is gone, or has none of its own. */
export function wordsPlace(doc: Node, id: string): BlockPlace | null {
  const place = placesIn(doc).get(id);
  return place ? wordsIn(place) : null;
}

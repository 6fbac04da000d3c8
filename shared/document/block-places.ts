import type { Node } from "prosemirror-model";

/** A node of a document and its position. */
export interface BlockPlace {
  readonly node: Node;
  readonly pos: number;
}

const placesByDocument = new WeakMap<Node, ReadonlyMap<string, BlockPlace>>();

/** Where the block with this id stands; "" is the title of the whole text. Null where there is none. */
export function blockPlace(doc: Node, id: string): BlockPlace | null {
  let places = placesByDocument.get(doc);
  if (!places) {
    const found = new Map<string, BlockPlace>([["", { node: doc.firstChild!, pos: 0 }]]);
    doc.descendants((node, pos) => {
      if (node.isBlock && node.attrs.id) found.set(node.attrs.id as string, { node, pos });
      return !node.isTextblock;
    });
    places = found;
    placesByDocument.set(doc, places);
  }
  return places.get(id) ?? null;
}

/** What holds the own words of a block: its lead or title, or the block itself. */
export function wordsIn({ node, pos }: BlockPlace): BlockPlace | null {
  if (node.isTextblock) return { node, pos };
  const first = node.firstChild;
  return first?.isTextblock ? { node: first, pos: pos + 1 } : null;
}

/** Where the words stand of the block with this id; null where it is gone, or has none of its own. */
export function wordsPlace(doc: Node, id: string): BlockPlace | null {
  const block = blockPlace(doc, id);
  return block && wordsIn(block);
}

import type { Node } from "prosemirror-model";

interface Json {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Json[];
}

/**
 * A document as a value to compare after a way through a format: without what no format of print carries, which is the id
 * of a note, the id and level of a part's own heading, where a passage was taken from, and whether opening words that are those of the
 * lexicon were marked by hand.
 */
export const comparable = (doc: Node): unknown => stripped(doc.toJSON() as Json, "", 0);

function stripped(node: Json, parent: string, index: number): Json {
  const { id, level, provenance: _from, openingByHand: _choice, ...attrs } = node.attrs ?? {};
  const ownHeading = parent === "part" && node.type === "subheading" && index === 0;
  const known = id !== undefined && node.type !== "footnote" && !ownHeading;
  return {
    ...node,
    attrs: { ...attrs, ...(known && { id, level }) },
    ...(node.content && { content: node.content.map((child, place) => stripped(child, node.type, place)) }),
  };
}

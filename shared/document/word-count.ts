import type { Node } from "prosemirror-model";

/** In-session documents may have this many words (guidelines of the United Nations Office at Geneva). */
export const wordLimit = 3_300;

const cache = new WeakMap<Node, number>();

/** Words of a document with its notes, as a person would count them; cached per text block. */
export function wordCount(node: Node): number {
  const known = cache.get(node);
  if (known !== undefined) return known;
  let count = 0;
  if (node.isTextblock || node.type.name === "footnote") {
    let text = "";
    node.forEach((child) => {
      if (child.isText) text += child.text;
      else if (child.type.name === "crossReference") text += "1";
      else count += wordCount(child);
    });
    count += text.match(/\S+/g)?.length ?? 0;
  } else {
    node.forEach((child) => {
      count += wordCount(child);
    });
  }
  cache.set(node, count);
  return count;
}

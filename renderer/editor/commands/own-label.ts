import { Fragment, type Node } from "prosemirror-model";

/** Whether a node has a label that an imported text printed where the paragraph stood. */
const hasOwnLabel = (node: Node): boolean => typeof node.attrs.label === "string";

/** A paragraph that has left the place its own label was printed for: it is counted where it is now. */
export const countedAnew = (paragraph: Node): Node =>
  hasOwnLabel(paragraph) ? paragraph.type.create({ ...paragraph.attrs, label: null }, paragraph.content, paragraph.marks) : paragraph;

/** Content from elsewhere, all of its paragraphs counted by their place; the same content where nothing changes. */
export function allCountedAnew(content: Fragment): Fragment {
  const nodes = content.content.map((node) => {
    if (node.isLeaf || node.isTextblock) return node;
    const inner = allCountedAnew(node.content);
    return countedAnew(inner === node.content ? node : node.copy(inner));
  });
  return nodes.every((node, index) => node === content.child(index)) ? content : Fragment.fromArray(nodes);
}

import { Fragment, type Node } from "prosemirror-model";
import { hasId } from "../../shared/document/index.js";

/**
 * A document equal to `next` that shares with `before` every addressable node that has not changed. Whoever remembers
 * work by node identity then remembers it across the way into a worker, where each document arrives as a copy.
 */
export function reuseNodes(before: Node, next: Node): Node {
  const known = new Map<string, Node>();
  before.descendants((node) => {
    if (hasId(node)) known.set(node.attrs.id as string, node);
    return !node.isTextblock;
  });
  const visit = (node: Node): Node => {
    if (node.isLeaf) return node;
    const earlier = hasId(node) ? known.get(node.attrs.id as string) : undefined;
    if (earlier?.eq(node)) return earlier;
    if (node.isTextblock) return node;
    const children: Node[] = [];
    node.forEach((child) => {
      children.push(visit(child));
    });
    // A paragraph whose sub-paragraphs changed still keeps its words.
    if (earlier?.firstChild && children[0] && earlier.firstChild.eq(children[0])) children[0] = earlier.firstChild;
    return node.copy(Fragment.fromArray(children));
  };
  return before.eq(next) ? before : visit(next);
}

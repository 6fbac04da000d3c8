import { Fragment, type Node } from "prosemirror-model";
import { schema } from "./schema.js";

/**
 * The lead with its first `length` characters marked as opening words and none after them. Notes and references in
 * the way end the stretch: opening words are plain text.
 */
export function withOpening(lead: Node, length: number): Node {
  const opening = schema.marks.opening.create();
  const children: Node[] = [];
  let left = length;
  lead.forEach((child) => {
    if (!child.isText) {
      left = 0;
      children.push(child);
      return;
    }
    const text = child.text!;
    const rest = opening.removeFromSet(child.marks);
    const taken = Math.min(left, text.length);
    if (taken > 0) children.push(schema.text(text.slice(0, taken), opening.addToSet(schema.marks.emphasis.removeFromSet(rest))));
    if (taken < text.length) children.push(schema.text(text.slice(taken), rest));
    left -= taken;
  });
  return lead.type.create(lead.attrs, Fragment.fromArray(children));
}

import type { Node } from "prosemirror-model";
import { crossReferenceLabels, isParagraph, leadText, numbering, type Provenance } from "../../shared/document/index.js";

/** The same text, each paragraph knowing which resolution its words come from. Paragraph ids stay, so cross-references hold. */
export function withProvenance(doc: Node, resolution: string): Node {
  const numbers = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const visit = (node: Node): Node => {
    if (node.isTextblock || node.isText) return node;
    const children: Node[] = [];
    node.forEach((child) => {
      children.push(visit(child));
    });
    if (!isParagraph(node)) return node.type.create(node.attrs, children);
    const paragraph = numbers.byId.get(node.attrs.id as string);
    const text = leadText(node, labelOf);
    const provenance: Provenance = { resolution, paragraph: paragraph?.reference ?? "", text };
    return node.type.create({ ...node.attrs, provenance }, children);
  };
  return visit(doc);
}

import type { Node } from "prosemirror-model";
import { isParagraph } from "../../document/index.js";

/** A block of a document, by its id, and the words that are its own. */
export interface DocumentBlock {
  readonly id: string;
  readonly node: Node;
  /** What its words stand in: its lead, its title, or itself; null for a part without a heading. */
  readonly words: Node | null;
  /** The block that it stands below: the one before it in the same place, or the one it is in; "" for neither. */
  readonly after: string;
  /** The block it is in, or "". */
  readonly parent: string;
}

/** The blocks of a document whose ids are known, in reading order, the title first with the id "". */
export function blocksIn(doc: Node, isKnown: (id: string) => boolean): DocumentBlock[] {
  const title = doc.firstChild!;
  const found: DocumentBlock[] = [{ id: "", node: title, words: title, after: "", parent: "" }];
  const visit = (container: Node, parent: string): void => {
    let after = parent;
    container.forEach((node) => {
      const id = (node.attrs.id as string | undefined) ?? "";
      const known = isBlock(node) && isKnown(id);
      if (known) found.push({ id, node, words: wordsOf(node), after, parent });
      if (!node.isTextblock) visit(node, known ? id : parent);
      if (known) after = id;
    });
  };
  visit(doc, "");
  return found;
}

const isBlock = (node: Node): boolean => isParagraph(node) || /^(?:organLine|subheading|part|annex)$/.test(node.type.name);

function wordsOf(node: Node): Node | null {
  if (node.isTextblock) return node;
  return node.type.name === "part" && node.firstChild?.type.name !== "subheading" ? null : node.firstChild;
}

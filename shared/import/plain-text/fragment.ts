import type { Node } from "prosemirror-model";
import { type IdSource, randomId, withIds } from "../../document/index.js";
import { readPlainText } from "./read.js";

/**
 * Turns pasted text or Markdown into the preambular paragraphs, operative paragraphs and sub-headings it holds, in
 * order, with ids of their own, for insertion into a draft. An organ line, a masthead and annexes are left out; a lone
 * list "(a) …" comes as the sub-paragraphs it is.
 */
export function pastedParagraphs(text: string, newId: IdSource = randomId): Node[] {
  const { doc } = readPlainText(text, newId).draft;
  const paragraphs: Node[] = [];
  doc.child(1).forEach((node) => {
    if (node.type.name !== "organLine") paragraphs.push(withIds(node, newId));
  });
  return paragraphs;
}

import type { Node } from "prosemirror-model";
import type { Draft } from "../../../shared/document/index.js";

/**
 * The structure of a document in lines: what each paragraph, heading or organ line is, how deep it stands and its words, with the
 * words of notes in braces where their indicators stand. Spaces count as one
 * another, however many, and marks that are never seen do not count.
 */
export function shapeOf({ doc }: Draft): string[] {
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    if (node.isTextblock) lines.push(`${"  ".repeat(depth)}${node.type.name}: ${wordsOf(node)}`);
    else {
      lines.push(`${"  ".repeat(depth)}${node.type.name}`);
      node.forEach((child) => {
        visit(child, depth + 1);
      });
    }
  };
  visit(doc, 0);
  return lines;
}

function wordsOf(node: Node): string {
  let words = "";
  node.forEach((child) => {
    words += child.isText ? child.text! : `{${wordsOf(child).trim()}}`;
  });
  return words
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

import type { Node } from "prosemirror-model";
import { idFaults } from "./ids.js";

/** (a), (i), a. (Editorial Manual, paragraphs and subparagraphs). */
export const deepestSubParagraph = 3;

/**
 * What is wrong with a document's structure, one sentence each; empty when it is valid. Checks what the schema says,
 * and what a content expression cannot: the depth of sub-paragraphs and the uniqueness of ids.
 */
export function structureFaults(doc: Node): string[] {
  const faults: string[] = [];
  try {
    doc.check();
  } catch (error) {
    faults.push(`The structure is not that of a resolution: ${(error as Error).message}.`);
    return faults;
  }
  if (doc.type.name !== "resolution") faults.push(`The top of a document is a resolution, not ${doc.type.name}.`);
  const depth = deepest(doc, 0);
  if (depth > deepestSubParagraph) faults.push(`Sub-paragraphs are nested ${depth} deep; ${deepestSubParagraph} is the most.`);
  for (const { pos, node } of idFaults(doc)) {
    const id = node.attrs.id as string;
    faults.push(
      id === "" ? `There is no id on the ${node.type.name} at ${pos}.` : `The id ${id} is used twice, the second time at ${pos}.`,
    );
  }
  return faults;
}

function deepest(node: Node, depth: number): number {
  let most = depth;
  node.forEach((child) => {
    most = Math.max(most, deepest(child, child.type.name === "subParagraph" ? depth + 1 : depth));
  });
  return most;
}

import { crossReferenceLabels, type Draft, inlineText, numbering } from "../../document/index.js";
import { openingLength } from "../opening-length.js";
import type { ClauseParagraph } from "./lineage.js";

/** Every paragraph of a text in order, sub-paragraphs, frames and annexes included. */
export function clauseParagraphs({ doc }: Draft): ClauseParagraph[] {
  const labelOf = crossReferenceLabels(doc);
  return numbering(doc).paragraphs.map((paragraph) => {
    const { id, node, reference, label, level, place } = paragraph;
    const words = inlineText(node.firstChild!, labelOf);
    return {
      id,
      reference,
      label,
      level,
      place,
      text: words.text,
      opening: openingLength(paragraph, words),
      notes: words.notes.map((note) => ({ offset: note.offset, text: note.node.textContent })),
    };
  });
}

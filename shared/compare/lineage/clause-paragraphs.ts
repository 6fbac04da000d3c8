import { crossReferenceLabels, type Draft, inlineText, numbering } from "../../document/index.js";
import { recognizeOpening } from "../../language/index.js";
import type { ClauseParagraph } from "./lineage.js";

/** Every paragraph of a text in order, sub-paragraphs, frames and annexes included. */
export function clauseParagraphs({ doc }: Draft): ClauseParagraph[] {
  const labelOf = crossReferenceLabels(doc);
  return numbering(doc).paragraphs.map(({ id, node, reference, label, level, place }) => {
    const { text, opening, notes } = inlineText(node.firstChild!, labelOf);
    const recognized = level === 0 && place !== "annex" ? (recognizeOpening(text, partOf(node.type.name))?.length ?? 0) : 0;
    return {
      id,
      reference,
      label,
      level,
      place,
      text,
      opening: opening?.to ?? recognized,
      notes: notes.map((note) => ({ offset: note.offset, text: note.node.textContent })),
    };
  });
}

const partOf = (name: string): "preambular" | "operative" => (name === "preambularParagraph" ? "preambular" : "operative");

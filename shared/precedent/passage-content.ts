import type { Node } from "prosemirror-model";
import { type ParagraphName, type Provenance, schema, withOpening } from "../document/index.js";
import { type Part, recognizeOpening } from "../language/index.js";
import type { Passage } from "./passage.js";

/** What a paragraph remembers of the passage its words come from. */
export const provenanceOf = ({ resolution, reference, text }: Passage): Provenance => ({ resolution, paragraph: reference, text });

/** The part whose opening words a paragraph of this kind has; null for kinds that open without. */
const openingPart = (name: string): Part | null =>
  name === "preambularParagraph" ? "preambular" : name === "operativeParagraph" ? "operative" : null;

/** A lead with its opening words marked as the lexicon has them, unless a person has marked them. */
export function withRecognizedOpening(lead: Node, text: string, name: string): Node {
  const part = openingPart(name);
  if (part === null || lead.attrs.openingByHand === true) return lead;
  return withOpening(lead, recognizeOpening(text, part)?.length ?? 0);
}

/** Words as a lead, opening words marked; notes are not invented. */
export const leadOf = (text: string, name: string): Node =>
  withRecognizedOpening(schema.nodes.lead.create(null, text === "" ? null : schema.text(text)), text, name);

/** A new paragraph of a passage's words, which knows where they come from. */
export const paragraphOf = (passage: Passage, text: string, name: ParagraphName, id: string): Node =>
  schema.nodes[name].createChecked({ id, provenance: provenanceOf(passage) }, leadOf(text, name));

import { Fragment, type Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import {
  crossReferenceLabels,
  inlineText,
  type LabelOf,
  numbering,
  type ParagraphName,
  type Provenance,
  replaceWords,
  schema,
  withOpening,
} from "../document/index.js";
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

/** A paragraph of another text. */
export interface Original {
  readonly doc: Node;
  readonly id: string;
}

/**
 * The words of a paragraph as a lead of another text, with its notes and italics. A reference to a paragraph of its own text
 * becomes the words it is printed as.
 * @param text the words with the mark that their new place calls for.
 * @throws {RangeError} when the original has no such paragraph.
 */
export function leadLike({ doc, id }: Original, text: string, name: ParagraphName): Node {
  const paragraph = numbering(doc).byId.get(id);
  if (!paragraph) throw new RangeError(`There is no paragraph ${id} in the earlier text.`);
  const tr = new Transform(withoutReferences(paragraph.node.firstChild!, crossReferenceLabels(doc)));
  const before = inlineText(tr.doc).text;
  const same = sameStart(before, text);
  replaceWords(tr, { node: tr.doc, start: 0 }, same, before.length, text.slice(same));
  if (name === paragraph.node.type.name) return tr.doc;
  return openingPart(name) === null ? withOpening(tr.doc, 0) : withRecognizedOpening(tr.doc, text, name);
}

function withoutReferences(lead: Node, labelOf: LabelOf): Node {
  const children: Node[] = [];
  lead.forEach((child) => {
    children.push(child.type.name === "crossReference" ? schema.text(labelOf(child.attrs.target as string), child.marks) : child);
  });
  return lead.copy(Fragment.fromArray(children));
}

/** How many characters two texts share before the ends in which they differ. */
function sameStart(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}

/** A new paragraph with a passage's lead, which knows where its words come from. */
export const paragraphOf = (passage: Passage, lead: Node, name: ParagraphName, id: string): Node =>
  schema.nodes[name].createChecked({ id, provenance: provenanceOf(passage) }, lead);

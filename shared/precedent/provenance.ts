import type { Node } from "prosemirror-model";
import {
  crossReferenceLabels,
  type InlineText,
  inlineText,
  isParagraph,
  type LabelOf,
  leadText,
  type Provenance,
} from "../document/index.js";
import { compareTokens, relatedRatio, sequenceRatio } from "../text/index.js";
import { oncePer } from "../util/once.js";

/** What became of wording taken from a passage: kept word for word, changed, or replaced beyond recognition. */
export type ProvenanceKind = "verbatim" | "adapted" | "new";

/**
 * How a paragraph's words relate to the passage they were taken from; null where they were taken from none. Numbers,
 * notes, punctuation and quotation marks do not count.
 */
export function provenanceKind(paragraph: Node, labelOf?: LabelOf): ProvenanceKind | null {
  const provenance = paragraph.attrs.provenance as Provenance | null;
  if (!provenance) return null;
  const ratio = sequenceRatio(compareTokens(leadText(paragraph, labelOf)), compareTokens(provenance.text));
  if (ratio === 1) return "verbatim";
  return ratio >= relatedRatio ? "adapted" : "new";
}

/** Words of a document by the provenance of their paragraph; what was taken from nowhere is new. */
export type AgreedLanguage = Readonly<Record<ProvenanceKind, number>>;

const wordsIn = oncePer(({ text }: InlineText): number => compareTokens(text).length);

/** How much of a draft is agreed language, in words. Cheap after every keystroke: unchanged paragraphs are remembered. */
export function agreedLanguage(doc: Node): AgreedLanguage {
  const words = { verbatim: 0, adapted: 0, new: 0 };
  const labelOf = crossReferenceLabels(doc);
  doc.descendants((node) => {
    if (isParagraph(node)) words[provenanceKind(node, labelOf) ?? "new"] += wordsIn(inlineText(node.firstChild!, labelOf));
    return !node.isTextblock;
  });
  return words;
}

import type { Node } from "prosemirror-model";
import { crossReferenceLabels, inlineText, type MarkedRange, type NumberedParagraph, numbering } from "../document/index.js";
import { compareTokens } from "../text/index.js";

/** A paragraph as comparison sees it: its own words, without number, notes and what stands below it. */
export interface Unit {
  readonly paragraph: NumberedParagraph;
  readonly text: string;
  /** Its marked opening words. */
  readonly opening: MarkedRange | null;
  readonly words: readonly string[];
}

/** Every paragraph of a document in order: frames, quoted drafts, sub-paragraphs and annexes included. */
export function unitsOf(doc: Node): Unit[] {
  const labelOf = crossReferenceLabels(doc);
  return numbering(doc).paragraphs.map((paragraph) => {
    const { text, opening } = inlineText(paragraph.node.firstChild!, labelOf);
    return { paragraph, text, opening, words: compareTokens(text) };
  });
}

import type { Node } from "prosemirror-model";
import { crossReferenceLabels, inlineText, numbering, type Provenance } from "../../document/index.js";
import { compareTokens, type DiffPiece, relatedRatio, sequenceMatcher, wordDiff } from "../../text/index.js";
import type { Suggestion } from "../answers.js";
import type { Passage } from "../passage.js";
import { type AgreedLanguage, type ProvenanceKind, provenanceKind } from "../provenance.js";

/** The passage that a paragraph's words are measured by. */
export interface AgreedSource {
  /** `taken`: the paragraph was taken from it. `found`: it is the nearest passage of the library. */
  readonly by: "taken" | "found";
  /** "E/RES/2009/24", and the paragraph there: "O6". */
  readonly resolution: string;
  readonly reference: string;
  readonly text: string;
  /** The passage itself, where the library has it. */
  readonly passage: Passage | null;
}

/** One paragraph of a draft, with what of it is agreed language. */
export interface AgreedParagraph {
  readonly id: string;
  readonly reference: string;
  /** "3.", "(a)", or "". */
  readonly label: string;
  readonly level: number;
  readonly text: string;
  /** Characters of its opening words. */
  readonly opening: number;
  readonly kind: ProvenanceKind;
  /** Null for new wording. */
  readonly source: AgreedSource | null;
  /** From the source's words to the paragraph's; of new wording, all is inserted. */
  readonly differences: readonly DiffPiece[];
  /** Words in all, and of them those that stand in the source in the same order. */
  readonly words: number;
  readonly agreed: number;
}

export interface AgreedLanguageReport {
  /** In the order of the text; paragraphs without words are left out. */
  readonly paragraphs: readonly AgreedParagraph[];
  /** Words of the draft by what their paragraph is. */
  readonly words: AgreedLanguage;
  /** Words that stand in the source of their paragraph in the same order, over all words: 0 to 1; 0 for an empty draft. */
  readonly share: number;
}

/** A paragraph whose source is yet to be looked for. */
export interface Unsourced {
  readonly id: string;
  readonly text: string;
}

/** The paragraphs that were taken from nowhere, or rewritten since beyond recognition, so that a source must be found. */
export function unsourced(doc: Node): Unsourced[] {
  return worded(doc)
    .filter(({ kind }) => kind === "new")
    .map(({ id, text }) => ({ id, text }));
}

/**
 * What of a draft is agreed language. A paragraph is measured by the passage it was taken from; where it was taken from
 * none, or has been rewritten since, by the nearest passage of the library (`found`, by paragraph id; see `unsourced`),
 * unless that resembles it no more than by chance (`relatedRatio`). Verbatim means the same words in the same order;
 * numbers of paragraphs, notes and punctuation do not count.
 */
export function agreedLanguageReport(doc: Node, found: ReadonlyMap<string, Suggestion | null>): AgreedLanguageReport {
  const paragraphs = worded(doc).map(({ node, ...place }): AgreedParagraph => {
    const { text } = place;
    const taken = place.kind === "new" ? null : (node.attrs.provenance as Provenance);
    const source = taken ? takenFrom(taken) : foundIn(found.get(place.id)?.passage ?? null);
    const own = compareTokens(text);
    const theirs = compareTokens(source?.text ?? "");
    const matcher = sequenceMatcher(theirs);
    const agreed = matcher.runs(own).reduce((sum, { length }) => sum + length, 0);
    const ratio = own.length + theirs.length === 0 ? 0 : (2 * agreed) / (own.length + theirs.length);
    const { id, reference, label, level, opening } = place;
    const measured = { id, reference, label, level, text, opening, words: own.length };
    if (!source || ratio < relatedRatio) return { ...measured, kind: "new", source: null, differences: wordDiff("", text), agreed: 0 };
    return { ...measured, kind: ratio === 1 ? "verbatim" : "adapted", source, differences: wordDiff(source.text, text), agreed };
  });
  const words = { verbatim: 0, adapted: 0, new: 0 };
  for (const paragraph of paragraphs) words[paragraph.kind] += paragraph.words;
  const total = words.verbatim + words.adapted + words.new;
  return { paragraphs, words, share: total === 0 ? 0 : paragraphs.reduce((sum, { agreed }) => sum + agreed, 0) / total };
}

/** Paragraphs with words, and how these stand to the passage they were taken from. */
function worded(doc: Node) {
  const labelOf = crossReferenceLabels(doc);
  return numbering(doc)
    .paragraphs.map(({ id, reference, label, level, node }) => {
      const { text, opening } = inlineText(node.firstChild!, labelOf);
      const kind = provenanceKind(node, labelOf) ?? ("new" as const);
      return { id, reference, label, level, node, text: text.trim(), opening: opening?.to ?? 0, kind };
    })
    .filter(({ text }) => compareTokens(text).length > 0);
}

const takenFrom = ({ resolution, paragraph, text }: Provenance): AgreedSource => ({
  by: "taken",
  resolution,
  reference: paragraph,
  text,
  passage: null,
});

const foundIn = (passage: Passage | null): AgreedSource | null =>
  passage && { by: "found", resolution: passage.resolution, reference: passage.reference, text: passage.text, passage };

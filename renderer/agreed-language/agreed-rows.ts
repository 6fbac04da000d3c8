import type { AgreedParagraph, ProvenanceKind } from "../../shared/precedent/index.js";

export type KindFilter = ProvenanceKind | "all";
export type RowOrder = "text" | "least-agreed" | "source";

const shareOf = ({ agreed, words }: AgreedParagraph): number => agreed / words;

const sourceOf = ({ source }: AgreedParagraph): string => (source ? `${source.resolution} ${source.reference}` : "\uffff");

/** The paragraphs of a kind, in the order of the text, the least agreed first, or by source with new wording last. */
export function agreedRows(paragraphs: readonly AgreedParagraph[], kind: KindFilter, order: RowOrder): readonly AgreedParagraph[] {
  const rows = kind === "all" ? paragraphs : paragraphs.filter((paragraph) => paragraph.kind === kind);
  if (order === "least-agreed") return rows.toSorted((left, right) => shareOf(left) - shareOf(right));
  if (order === "source") return rows.toSorted((left, right) => sourceOf(left).localeCompare(sourceOf(right), "en", { numeric: true }));
  return rows;
}

/** How a paragraph of the later text relates to the earlier one. */
export type AlignmentKind = "identical" | "minor" | "modified" | "substantially-modified" | "composite" | "new";

/** A paragraph of the earlier text, with the word-sequence ratio (0 to 1) that ties it to the later one. */
export interface AlignedSource {
  /** Its id in the earlier text. */
  readonly id: string;
  /** Reference in the earlier text: "O6". */
  readonly reference: string;
  readonly ratio: number;
}

export interface AlignedParagraph {
  /** Its id in the later text. */
  readonly id: string;
  /** Reference in the later text. */
  readonly target: string;
  /** Best first; several where a paragraph was composed of several; empty where it is new. */
  readonly sources: readonly AlignedSource[];
  readonly kind: AlignmentKind;
  /** True where the best source stands elsewhere in the order, or in the other part. */
  readonly moved: boolean;
}

export interface Alignment {
  /** Every paragraph of the later text, in order. */
  readonly paragraphs: readonly AlignedParagraph[];
  /** References of the earlier text that are nobody's source. */
  readonly dropped: readonly string[];
}

import type { DiffPiece } from "../text/index.js";
import type { AlignmentKind } from "./alignment.js";
import type { OriginRun } from "./origins.js";

/** Plain data throughout, so that a comparison may be made in a worker and shown in the window. */
export interface Comparison {
  readonly title: ComparedTitle;
  /** Both texts in one order: the draft's paragraphs in theirs, what was dropped where it stood. */
  readonly rows: readonly ComparisonRow[];
}

export interface ComparedTitle {
  readonly kind: "identical" | "modified" | "new" | "dropped";
  readonly from: string;
  readonly to: string;
  readonly ratio: number;
  readonly pieces: readonly DiffPiece[];
}

export type ComparisonRow =
  | { readonly type: "paragraph"; readonly paragraph: ComparedParagraph }
  | { readonly type: "dropped"; readonly paragraph: ComparedUnit };

/** A paragraph of either text. */
export interface ComparedUnit {
  /** Its id in its own document. */
  readonly id: string;
  /** "P1", "O8a". */
  readonly reference: string;
  /** "8.", "(a)" or "". */
  readonly label: string;
  /** 0 for a paragraph, 1 to 3 for sub-paragraphs. */
  readonly level: number;
  readonly text: string;
  /** Characters of its opening words, which are set in italics. */
  readonly openingLength: number;
}

/** A difference, and whether it only brings figures up to date. */
export interface ComparedPiece extends DiffPiece {
  readonly technical: boolean;
}

export interface ComparedSource extends ComparedUnit {
  readonly ratio: number;
  /** From the source's words to the paragraph's. */
  readonly pieces: readonly ComparedPiece[];
  /** References of the draft's other paragraphs that come from it: it was split. */
  readonly alsoIn: readonly string[];
}

export interface ComparedParagraph extends ComparedUnit {
  /** Best first; several where the paragraph is composed of several. */
  readonly sources: readonly ComparedSource[];
  /** Which of its words come from which source; of one source, or none, nothing that its pieces do not say. */
  readonly origins: readonly OriginRun[];
  readonly kind: AlignmentKind;
  readonly moved: boolean;
  /** Only numbers, dates, sessions or symbols were replaced. */
  readonly technical: boolean;
  /** The opening words where they changed: "Also calls upon" → "Also encourages". */
  readonly opening: { readonly from: string; readonly to: string } | null;
  readonly notes: readonly NoteChange[];
}

/** A footnote that came, went or was reworded; the missing side is "". */
export interface NoteChange {
  readonly op: "replace" | "insert" | "delete";
  readonly from: string;
  readonly to: string;
}

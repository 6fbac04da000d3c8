import type { OrganLineComma, PartLabelStyle } from "../../document/index.js";
import type { Label } from "./labels.js";
import type { Strand } from "./strand.js";

/** What a text was found to be, before it becomes nodes: the same shapes, with strands for words. */
export interface ParagraphTree {
  readonly kind: "paragraph";
  /** The label the source printed, or null. */
  readonly label: Label | null;
  lead: Strand;
  readonly subs: ParagraphTree[];
  quoted: DecisionTree | null;
}

export interface HeadingTree {
  readonly kind: "heading";
  readonly text: Strand;
  readonly level: number;
}

/** A run of text under one organ's name, or in one part: preamble, then operative paragraphs. */
export interface StretchTree {
  organ: Strand | null;
  comma: OrganLineComma;
  readonly preamble: (ParagraphTree | HeadingTree)[];
  readonly operative: (ParagraphTree | HeadingTree)[];
}

export interface PartTree extends StretchTree {
  readonly labelStyle: PartLabelStyle;
  heading: Strand | null;
}

export interface DecisionTree extends StretchTree {
  readonly parts: PartTree[];
}

export interface AnnexTree {
  title: Strand | null;
  readonly blocks: (ParagraphTree | HeadingTree)[];
}

export interface ResolutionTree {
  readonly decision: DecisionTree;
  readonly annexes: AnnexTree[];
}

export const paragraphTree = (lead: Strand, label: Label | null = null): ParagraphTree => ({
  kind: "paragraph",
  label,
  lead,
  subs: [],
  quoted: null,
});

export const decisionTree = (): DecisionTree => ({ organ: null, comma: "derived", preamble: [], operative: [], parts: [] });

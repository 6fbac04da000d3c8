import type { OrganLineComma, PartLabelStyle } from "../../document/index.js";
import type { Strand } from "./strand.js";

/** What marked paragraphs are put into before they become nodes. */
export interface MarkedParagraph {
  readonly kind: "preambularParagraph" | "operativeParagraph" | "annexParagraph" | "subParagraph";
  readonly id: string;
  readonly label: string;
  readonly numbered: boolean;
  readonly added: boolean;
  readonly words: Strand;
  readonly subs: MarkedParagraph[];
  quoted: MarkedDecision | null;
}

export interface MarkedHeading {
  readonly kind: "subheading";
  readonly id: string;
  readonly level: number;
  readonly words: Strand;
}

export interface MarkedOrganLine {
  readonly id: string;
  readonly comma: OrganLineComma;
  readonly words: Strand;
}

/** A decision, a part of one or an annex: what paragraphs stand in. */
export interface MarkedDecision {
  organ: MarkedOrganLine | null;
  readonly blocks: (MarkedParagraph | MarkedHeading)[];
  readonly parts: MarkedPart[];
}

export interface MarkedPart extends MarkedDecision {
  readonly id: string;
  readonly labelStyle: PartLabelStyle;
  readonly heading: Strand;
}

export interface MarkedAnnex extends MarkedDecision {
  readonly id: string;
  readonly title: Strand;
}

export interface MarkedResolution {
  title: Strand | null;
  readonly decision: MarkedDecision;
  readonly annexes: MarkedAnnex[];
}

export const markedDecision = (): MarkedDecision => ({ organ: null, blocks: [], parts: [] });

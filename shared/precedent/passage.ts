import type { Profile } from "../document/index.js";

/** The part of a resolution a passage stands in. */
export type PassagePart = "preambular" | "operative" | "annex";

/** One paragraph of an adopted text, as precedent: its words and everything needed to cite it. Plain data. */
export interface Passage {
  /** Unique in a library. */
  readonly id: string;
  /** Symbol of the resolution, or its number where it has no symbol: "E/RES/2009/24". */
  readonly resolution: string;
  readonly title: string;
  /** Day of adoption, ISO, or "" where it is unknown. */
  readonly adopted: string;
  /** Reference of the paragraph in its resolution: "P5", "O8a". */
  readonly reference: string;
  /** As one would cite it: "2009/24, para. 8 (a)", "2006/19, preambular para. 5 (quoted draft)". */
  readonly citation: string;
  /** The words without notes. */
  readonly text: string;
  /** The opening words, or "". */
  readonly opening: string;
  readonly part: PassagePart;
  /** 0 for a paragraph, 1 to 3 for sub-paragraphs. */
  readonly level: number;
  /** The organ whose voice it is in: that of the quoted draft, inside one. */
  readonly organ: Profile;
  /** True inside a quoted draft. */
  readonly quoted: boolean;
}

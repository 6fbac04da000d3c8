import type { PartLabelStyle } from "../../document/index.js";
import type { Words } from "./words.js";

/** A paragraph as the file has it, before it becomes a node. */
export interface Paragraph {
  /** The label the file prints, in the English form; "" where it prints none. */
  readonly label: string;
  words: Words;
  /** The opening words by the name of its container, where the file gives one. */
  readonly name: string;
  readonly subs: Paragraph[];
  quoted: Decision | null;
}

export interface Heading {
  readonly heading: Words;
  readonly level: number;
}

export type Block = Paragraph | Heading;

export const isHeading = (block: Block): block is Heading => "heading" in block;

/** A stretch of text with a speaker: a decision or a part of one. */
export interface Stretch {
  organ: Words;
  readonly preamble: Block[];
  readonly operative: Block[];
}

export interface Part extends Stretch {
  readonly title: Words;
  readonly labelStyle: PartLabelStyle;
}

export interface Decision extends Stretch {
  readonly parts: Part[];
  /** What follows the last part. */
  readonly closing: Block[];
}

export interface Annex {
  readonly title: Words;
  readonly blocks: Block[];
}

export const paragraph = (label: string, words: Words, name = ""): Paragraph => ({ label, words, name, subs: [], quoted: null });

export const decision = (): Decision => ({ organ: [], preamble: [], operative: [], parts: [], closing: [] });

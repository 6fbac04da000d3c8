import type { PlacedRole } from "../../document/index.js";
import type { Strand } from "./strand.js";

/** A paragraph, heading or line of the source, whole: what every reader of printed text hands on. */
export interface Block {
  readonly strand: Strand;
  /** Level of a heading where the source marks one, 0 where it does not. */
  readonly heading: number;
  /** Furniture of a page, a rule or a note stood before it: the sentence before may go on here. */
  readonly afterPageBreak: boolean;
}

/** What stands for notes at one place of the source. */
export interface Indicator {
  /** Characters of the indicator; 0 where there is none and the notes stand after this character. */
  readonly length: number;
  /** The words of each note. */
  readonly notes: readonly Strand[];
}

/** Indicators by the source offset of their first character. */
export type Indicators = ReadonlyMap<number, Indicator>;

/** A reference to another paragraph, at the place where its number is printed. */
export interface Reference {
  /** Characters of the printed number. */
  readonly length: number;
  /** The id of the paragraph. */
  readonly target: string;
}

/** References by the source offset of their first character. */
export type References = ReadonlyMap<number, Reference>;

/** A paragraph that the source itself says the role of. */
export interface MarkedBlock extends PlacedRole {
  /** "" where the source names none. */
  readonly id: string;
  /** The label as printed, with its opening quotation mark; empty where none is. */
  readonly label: Strand;
  /** All the rest. */
  readonly words: Strand;
  /** Somebody wrote it into the source among others that have their numbers: it has the number of its place, and so have those. */
  readonly added?: boolean;
}

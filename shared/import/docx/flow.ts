import type { Change } from "../tracked/changes.js";
import type { XmlElement } from "../xml.js";
import type { Formatted } from "./formatted.js";
import type { Face, ParagraphFormat } from "./styles.js";

/** What stands in a paragraph, in its order, with the changes that put it in or took it out. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly face: Formatted<Face>; readonly changes: readonly Change[] }
  | {
      readonly kind: "note";
      readonly note: NoteKey;
      /** The sign its author typed instead of a number; "" where it is numbered. */
      readonly sign: string;
      readonly changes: readonly Change[];
    }
  /** Where a note's own number stands, in the note. */
  | { readonly kind: "noteNumber" }
  | { readonly kind: "bookmark"; readonly name: string; readonly end: boolean }
  | { readonly kind: "comment"; readonly id: string; readonly end: boolean }
  /** The result of a field that repeats the number of one of our paragraphs. */
  | {
      readonly kind: "reference";
      readonly target: string;
      readonly complete: boolean;
      readonly end: boolean;
      readonly changes: readonly Change[];
    }
  /** Words that are none of the text's: in a text box, an equation. */
  | { readonly kind: "aside"; readonly text: string; readonly reason: string };

/** "footnotes 3", "endnotes 1" */
export type NoteKey = `${"footnotes" | "endnotes"} ${string}`;

/** A paragraph of the file as it is written there, with all that anybody put in or took out. */
export interface FlowParagraph {
  readonly format: Formatted<ParagraphFormat>;
  readonly pieces: readonly Piece[];
  /** What happened to its end: where that does not stand, the next paragraph goes on in it. */
  readonly mark: readonly Change[];
}

/** Neighbouring words with the same looks and changes as one piece: word processors break them up as they were typed. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.kind === "text" && piece.kind === "text" && looksLike(last.face, piece.face) && last.changes === piece.changes)
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

const looksLike = (one: Formatted<Face>, other: Formatted<Face>): boolean =>
  one.now === other.now && one.before === null && other.before === null;

/** A row of a table; the changes of rows and cells are those of everything in them. */
export interface FlowRow {
  readonly cells: readonly (readonly FlowParagraph[])[];
}

export type FlowBlock = FlowParagraph | FlowRow;

export const isRow = (block: FlowBlock): block is FlowRow => "cells" in block;

/** The paragraphs of a flow in its order, those of tables among them. */
export const paragraphsOf = (flow: readonly FlowBlock[]): FlowParagraph[] =>
  flow.flatMap((block) => (isRow(block) ? block.cells.flat() : [block]));

/** The texts of a part without its structure, a line for each paragraph: for what is no part of the resolution. */
export function linesOf(element: XmlElement): string {
  let text = "";
  const visit = ({ name, children }: XmlElement): void => {
    if (name === "w:del" || name === "w:moveFrom" || name === "w:instrText" || name === "mc:Fallback") return;
    if (name === "w:tab" || name === "w:ptab") text += "\t";
    else if (name === "w:br" || name === "w:cr") text += "\n";
    else if (name === "w:noBreakHyphen") text += "\u2011";
    for (const child of children) {
      if (!("text" in child)) visit(child);
      else if (name === "w:t" || name === "m:t") text += child.text;
    }
    if (name === "w:p" && text !== "" && !text.endsWith("\n")) text += "\n";
  };
  visit(element);
  return text.trim();
}

import { type Reading, stands } from "../tracked/changes.js";
import { type FlowBlock, type FlowParagraph, isRow, type Piece } from "./flow.js";
import { formatIn } from "./formatted.js";
import type { ParagraphFormat } from "./styles.js";

/** A piece and whether it stands in the reading. */
export interface ViewedPiece {
  readonly piece: Piece;
  readonly stands: boolean;
}

/** A paragraph as a reading has it: one of the file's, or several where the ends between them do not stand. */
export interface ViewedParagraph {
  /** The paragraph of the file that it is, by which other readings find it again; null where nothing of it stands. */
  readonly key: FlowParagraph | null;
  readonly format: ParagraphFormat;
  readonly pieces: readonly ViewedPiece[];
}

/** A row has cells; a paragraph outside tables is a row of one cell with one paragraph. */
export interface ViewedBlock {
  readonly inTable: boolean;
  readonly cells: readonly (readonly ViewedParagraph[])[];
}

/** What stands when the changes of a reading count as made, and those of no reading as not made. Pure. */
export function viewOf(flow: readonly FlowBlock[], reading: Reading): ViewedBlock[] {
  const blocks: ViewedBlock[] = [];
  for (let index = 0; index < flow.length; ) {
    const block = flow[index]!;
    if (isRow(block)) {
      blocks.push({ inTable: true, cells: block.cells.map((cell) => viewedParagraphs(cell, reading)) });
      index++;
      continue;
    }
    let to = index;
    const paragraphs: FlowParagraph[] = [];
    for (let next = flow[to]; next && !isRow(next); next = flow[++to]) paragraphs.push(next);
    blocks.push(...viewedParagraphs(paragraphs, reading).map((paragraph) => ({ inTable: false, cells: [[paragraph]] })));
    index = to;
  }
  return blocks;
}

/** Neighbouring paragraphs, joined where the end of one does not stand. */
export function viewedParagraphs(paragraphs: readonly FlowParagraph[], reading: Reading): ViewedParagraph[] {
  const viewed: ViewedParagraph[] = [];
  let group: FlowParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    group.push(paragraph);
    const ends = stands(paragraph.mark, reading);
    if (!ends && index < paragraphs.length - 1) return;
    viewed.push(joined(group, ends, reading));
    group = [];
  });
  return viewed;
}

/** The paragraph that a group makes is the first that words of it stand in, else the one whose end it has. */
function joined(group: readonly FlowParagraph[], ends: boolean, reading: Reading): ViewedParagraph {
  const key =
    group.find(({ pieces }) => pieces.some((piece) => hasWords(piece) && standsIn(piece, reading))) ?? (ends ? group.at(-1)! : null);
  return {
    key,
    format: formatIn((key ?? group[0]!).format, reading),
    pieces: group.flatMap(({ pieces }) => pieces.map((piece) => ({ piece, stands: standsIn(piece, reading) }))),
  };
}

export const hasWords = (piece: Piece): boolean => (piece.kind === "text" && piece.text !== "") || piece.kind === "note";

export const standsIn = (piece: Piece, reading: Reading): boolean => !("changes" in piece) || stands(piece.changes, reading);

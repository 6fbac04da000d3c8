import { matchSequences } from "../compare/index.js";
import { compareTokens } from "../text/index.js";
import { type Change, type Line, type RevisedLine, type RevisedPiece, textOf } from "./line.js";
import type { Pair } from "./pair-lines.js";

/** How much of a text was changed. */
export interface RevisionCounts {
  readonly paragraphs: {
    readonly unchanged: number;
    /** Nothing but the number. */
    readonly renumbered: number;
    readonly changed: number;
    readonly inserted: number;
    readonly deleted: number;
    /** Deleted in one place and inserted in another, perhaps with changes. */
    readonly moved: number;
  };
  /** Of text and notes; a number is a word. */
  readonly words: { readonly inserted: number; readonly deleted: number };
  readonly notes: { readonly unchanged: number; readonly changed: number; readonly inserted: number; readonly deleted: number };
}

/** Counts what `revise` made of two texts. Paragraphs are those of the text: no headings, no masthead. */
export function countRevision(
  base: readonly Line[],
  draft: readonly Line[],
  pairs: readonly Pair[],
  lines: readonly RevisedLine[],
): RevisionCounts {
  const pieces = lines.flatMap((line) => line.pieces);
  const notes = pieces.filter((piece) => piece.kind === "note");
  const all = [...pieces, ...notes.flatMap(({ line }) => line.pieces)];
  const noted = (change: Change | null): RevisedPiece[] => notes.filter((note) => note.change === change);
  const changedNotes = notes.filter((note) => note.change === null && note.line.pieces.some(isChanged)).length;
  return {
    paragraphs: paragraphCounts(base, draft, pairs),
    words: { inserted: words(all, "inserted"), deleted: words(all, "deleted") },
    notes: {
      unchanged: noted(null).length - changedNotes,
      changed: changedNotes,
      inserted: noted("inserted").length,
      deleted: noted("deleted").length,
    },
  };
}

function paragraphCounts(base: readonly Line[], draft: readonly Line[], pairs: readonly Pair[]): RevisionCounts["paragraphs"] {
  const kept = pairs.map(([from, to]) => [base[from]!, draft[to]!] as const).filter(([, line]) => !line.furniture);
  const same = kept.filter(([from, to]) => content(from) === content(to)).length;
  const numbered = kept.filter(([from, to]) => said(from) === said(to)).length;
  const alone = (lines: readonly Line[], side: 0 | 1): Line[] => {
    const paired = new Set(pairs.map((pair) => pair[side]));
    return lines.filter((line, index) => !line.furniture && !paired.has(index));
  };
  const gone = alone(base, 0);
  const come = alone(draft, 1);
  const tokens = (lines: readonly Line[]): string[][] => lines.map((line) => compareTokens(textOf(line)));
  const moved = new Set(matchSequences(tokens(gone), tokens(come)).flatMap(([source]) => (source ? [source.index] : []))).size;
  return {
    unchanged: same,
    renumbered: numbered - same,
    changed: kept.length - numbered,
    inserted: come.length - moved,
    deleted: gone.length - moved,
    moved,
  };
}

/** All that a line says, and how it is set. */
const content = ({ pieces }: Line): string =>
  pieces.map((piece) => (piece.kind === "note" ? content(piece.line) : `${piece.text}\u0000${piece.look}`)).join("\u0001");

/** What a line says behind its number, which a tab follows. */
const said = (line: Line): string =>
  line.pieces
    .map((piece) => (piece.kind === "note" ? `\u2045${textOf(piece.line)}\u2046` : piece.text))
    .join("")
    .replace(/^\t?[^\t\u2045]{0,40}\t/, "");

const isChanged = (piece: RevisedPiece): boolean => piece.kind !== "marker" && piece.change !== null;

function words(pieces: readonly RevisedPiece[], change: Change): number {
  let count = 0;
  for (const piece of pieces) {
    if (piece.kind !== "marker" && piece.kind !== "note" && piece.change === change) count += compareTokens(piece.text).length;
  }
  return count;
}

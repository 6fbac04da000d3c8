import { displayTokens } from "../text/index.js";
import { passEnd } from "./ends.js";
import type { Change, RevisedLine, RevisedPiece } from "./line.js";

/**
 * The same changes, put so that LibreOffice 7, too, gives the base where all are rejected and the draft where all are
 * accepted. What word processors do by the standard stays the same.
 */
export const forLibreOffice = (lines: readonly RevisedLine[]): RevisedLine[] => withEndsKept(withFirstNote(lines));

/**
 * Lines in which the one with the first note keeps its end, where that can be: LibreOffice reads all notes there and forgets
 * what it knew of the end of that line. The end of the line before goes or comes in its stead.
 */
function withFirstNote(lines: readonly RevisedLine[]): readonly RevisedLine[] {
  const at = lines.findIndex(({ pieces }) => pieces.some(({ kind }) => kind === "note"));
  const { end = null } = lines[at] ?? {};
  const before = lines.slice(0, Math.max(at, 0)).findLastIndex((line) => line.end !== end);
  return end === null || lines[before]?.end !== null ? lines : passEnd(lines, before, at);
}

/**
 * Lines in which no end that stays is between two insertions: LibreOffice takes these for one, and the end goes with them
 * where it is rejected.
 */
const withEndsKept = (lines: readonly RevisedLine[]): RevisedLine[] =>
  lines.map((line, index) => {
    const between = line.end === null && line.pieces.findLast(isContent)?.change === "inserted" && beginsInserted(lines[index + 1]);
    return between ? { ...line, pieces: withDeletionLast(line.pieces) } : line;
  });

type Content = Exclude<RevisedPiece, { readonly kind: "marker" }>;

const isContent = (piece: RevisedPiece): piece is Content => piece.kind !== "marker";

const beginsInserted = (line: RevisedLine | undefined): boolean => {
  const first = line?.pieces.find(isContent);
  return (first ? first.change : line?.end) === "inserted";
};

/** What ends in an insertion with what is deleted before it put behind it; where nothing is, the last word of the base is typed anew. */
function withDeletionLast(pieces: readonly RevisedPiece[]): readonly RevisedPiece[] {
  const last = pieces.findLastIndex((piece) => isContent(piece) && piece.change !== "inserted");
  const piece = pieces[last];
  if (!piece || !isContent(piece)) return pieces;
  const end = pieces.findLastIndex(isContent) + 1;
  const inserted = pieces.slice(last + 1, end);
  const markers = pieces.slice(end);
  if (piece.change === null) {
    const { kept, retyped } = lastWord(piece);
    return [...pieces.slice(0, last), ...kept, changed(retyped, "inserted"), ...inserted, changed(retyped, "deleted"), ...markers];
  }
  const from = pieces.findLastIndex((other, index) => index < last && !(isContent(other) && other.change === "deleted")) + 1;
  return [...pieces.slice(0, from), ...inserted, ...pieces.slice(from, last + 1), ...markers];
}

/** What both texts have, with its last word apart; a note or a field is one. */
function lastWord(piece: Content): { readonly kept: readonly RevisedPiece[]; readonly retyped: Content } {
  if (piece.kind !== "words") return { kept: [], retyped: piece };
  const word = displayTokens(piece.text).at(-1)!;
  const before = piece.text.slice(0, -word.length);
  return { kept: before === "" ? [] : [{ ...piece, text: before }], retyped: { ...piece, text: word } };
}

/** Something of both texts as one of them has it. */
function changed(piece: Content, change: Change): Content {
  if (piece.kind !== "note") return { ...piece, change };
  const { line } = piece;
  const properties = change === "deleted" ? (line.formerProperties ?? line.properties) : line.properties;
  const pieces = line.pieces
    .filter((inner) => !isContent(inner) || inner.change === null || inner.change === change)
    .map((inner) => (isContent(inner) ? changed(inner, change) : inner));
  return { ...piece, change, line: { end: null, properties, formerProperties: null, pieces } };
}

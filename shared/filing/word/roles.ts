import { readParagraphBookmark } from "../../document/index.js";
import type { Change, RevisedLine, RevisedPiece } from "../line.js";

/**
 * A paragraph that came into a quoted draft, or out of one, has a bookmark for what it is in either text. Bookmarks cannot
 * be tracked, but a word processor takes one away with the last of its words: so each stands around words that only its
 * text has. Where one text has none, a space is typed anew; where there is none of these either, the base’s bookmark remains.
 */
export function withRoleOfEach(line: RevisedLine): RevisedLine {
  const names = new Set(line.pieces.flatMap((piece) => (piece.kind === "marker" && readParagraphBookmark(piece.name) ? [piece.name] : [])));
  const [inBase, inDraft] = names;
  if (inBase === undefined || inDraft === undefined) return line;
  const { pieces } = line;
  const distinct = [pieces, withSpaceRetyped(pieces)].find((some) => wordsOf(some, "deleted") >= 0 && wordsOf(some, "inserted") >= 0);
  if (!distinct) return { ...line, pieces: without(pieces, inDraft) };
  return { ...line, pieces: around(around(distinct, inBase, "deleted"), inDraft, "inserted") };
}

const wordsOf = (pieces: readonly RevisedPiece[], change: Change): number =>
  pieces.findIndex((piece) => piece.kind === "words" && piece.change === change);

/** A bookmark moved around the first words that came, or went. */
function around(pieces: readonly RevisedPiece[], name: string, change: Change): readonly RevisedPiece[] {
  const others = without(pieces, name);
  const at = wordsOf(others, change);
  return [
    ...others.slice(0, at),
    { kind: "marker", name, side: "start" },
    others[at]!,
    { kind: "marker", name, side: "end" },
    ...others.slice(at + 1),
  ];
}

const without = (pieces: readonly RevisedPiece[], name: string): readonly RevisedPiece[] =>
  pieces.filter((piece) => piece.kind !== "marker" || piece.name !== name);

/** The first space or tab that both texts have deleted and inserted, which shows least. */
function withSpaceRetyped(pieces: readonly RevisedPiece[]): readonly RevisedPiece[] {
  for (const [index, piece] of pieces.entries()) {
    const space = piece.kind === "words" && piece.change === null ? /\s/.exec(piece.text) : null;
    if (piece.kind !== "words" || !space) continue;
    const part = (text: string, change: Change | null): RevisedPiece[] => (text === "" ? [] : [{ ...piece, text, change }]);
    return [
      ...pieces.slice(0, index),
      ...part(piece.text.slice(0, space.index), null),
      ...part(space[0], "deleted"),
      ...part(space[0], "inserted"),
      ...part(piece.text.slice(space.index + 1), null),
      ...pieces.slice(index + 1),
    ];
  }
  return pieces;
}

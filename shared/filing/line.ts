/**
 * Lines of print as revision sees them, whatever format they were read from: what distinguishes two stretches but their
 * words is an opaque `look`, and what distinguishes two lines but their content an opaque `properties`.
 */
export interface Line {
  /** Lines of different kinds never become one another: one is deleted and the other inserted. */
  readonly kind: string;
  /** Whether a line may become any other of its kind (a heading, a line of the masthead), or only one with related words. */
  readonly furniture: boolean;
  readonly properties: string;
  readonly pieces: readonly Piece[];
  readonly markers: readonly Marker[];
}

export type Piece =
  /** A tab is "\t", a line break "\n". */
  | { readonly kind: "words"; readonly text: string; readonly look: string }
  /** The number of another paragraph, which follows it. */
  | { readonly kind: "field"; readonly text: string; readonly look: string; readonly instruction: string; readonly locked: boolean }
  /** The indicator of a note, with the note. */
  | { readonly kind: "note"; readonly look: string; readonly line: Line };

/** Something unseen that begins or ends between two characters; `at` counts characters of words, and 1 for any other piece. */
export interface Marker {
  readonly name: string;
  readonly at: number;
  readonly side: "start" | "end";
}

export type Change = "inserted" | "deleted";

/** Whose a stretch is: both texts’ (null), only the draft’s (inserted), or only the base’s (deleted). */
interface Changed {
  readonly change: Change | null;
}

export type RevisedPiece =
  | (Changed & Extract<Piece, { readonly kind: "words" | "field" }>)
  | (Changed & { readonly kind: "note"; readonly look: string; readonly line: RevisedLine })
  | (Pick<Marker, "name" | "side"> & { readonly kind: "marker" });

/** A line of both texts, with what became of its end: a line whose end is inserted or deleted runs on into the next without it. */
export interface RevisedLine {
  readonly end: Change | null;
  /** As the draft has them, or the base where the draft has no such line. */
  readonly properties: string;
  /** As the base has them, where that is otherwise and the end is both texts’. */
  readonly formerProperties: string | null;
  readonly pieces: readonly RevisedPiece[];
}

/** The words of a line, indicators of notes left out. */
export const textOf = (line: Line): string => line.pieces.map((piece) => (piece.kind === "note" ? "" : piece.text)).join("");

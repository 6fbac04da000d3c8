import { compareTokens, relatedRatio, sequenceRatio, wordDiff } from "../text/index.js";
import { type Change, type Line, type Marker, type Piece, type RevisedLine, type RevisedPiece, textOf } from "./line.js";

type NotePiece = Extract<Piece, { readonly kind: "note" }>;

/**
 * The content of one line that became another: what both have, what was inserted and what was deleted, by whole words. A
 * word set otherwise is deleted and inserted: every reader shows that, and few show a change of type alone.
 *
 * Unseen markers are the base’s, and those of the draft that the base lacks.
 */
function reviseContent(base: Line, draft: Line): RevisedPiece[] {
  const sources = new Map(pairNotes(notesOf(base), notesOf(draft)).map(([from, to]) => [to, from]));
  const signs = new Signs([base, draft]);
  const known = new Set(base.markers.map(({ name }) => name));
  const from = new Strip(base.pieces, base.markers, (piece) => signs.textOf(piece));
  const to = new Strip(
    draft.pieces,
    draft.markers.filter(({ name }) => !known.has(name)),
    (piece) => signs.textOf((piece.kind === "note" && sources.get(piece)) || piece),
  );
  const revised: RevisedPiece[] = [];
  for (const { op, text } of wordDiff(from.text, to.text)) {
    for (let left = text.length; left > 0; ) {
      // What begins in the base encloses what is inserted there, and what ends there does, too: a number is still marked as one.
      revised.push(...from.markersHere("start"), ...to.markersHere());
      if (op !== "insert") revised.push(...from.markersHere("end"));
      const length = Math.min(left, op === "insert" ? left : from.run, op === "delete" ? left : to.run);
      const before = op === "insert" ? null : from.take(length);
      const after = op === "delete" ? null : to.take(length);
      revised.push(...revisePiece(before, after));
      left -= length;
    }
  }
  return [...revised, ...from.markersHere("start"), ...to.markersHere(), ...from.markersHere("end")];
}

function revisePiece(before: Piece | null, after: Piece | null): RevisedPiece[] {
  if (before && after && before.look === after.look) {
    if (after.kind !== "note") return [{ ...after, change: null }];
    return [{ kind: "note", look: after.look, change: null, line: reviseLine((before as NotePiece).line, after.line) }];
  }
  return [...(before ? [whollyChanged(before, "deleted")] : []), ...(after ? [whollyChanged(after, "inserted")] : [])];
}

/** A piece that came or went; a note does so with all its words. */
const whollyChanged = (piece: Piece, change: Change): RevisedPiece =>
  piece.kind === "note"
    ? {
        ...piece,
        change,
        line: { end: null, properties: piece.line.properties, formerProperties: null, pieces: contentOf(piece.line, change) },
      }
    : { ...piece, change };

/** A line that became another and still ends. */
export const reviseLine = (base: Line, draft: Line): RevisedLine => ({
  end: null,
  properties: draft.properties,
  formerProperties: base.properties === draft.properties ? null : base.properties,
  pieces: reviseContent(base, draft),
});

/** The content of a line that only one of the texts has. */
export function contentOf(line: Line, change: Change): RevisedPiece[] {
  const strip = new Strip(line.pieces, line.markers, (piece) => (piece.kind === "words" ? piece.text : "\ufffc"));
  const revised: RevisedPiece[] = [];
  while (strip.run > 0) revised.push(...strip.markersHere(), whollyChanged(strip.take(strip.run), change));
  return [...revised, ...strip.markersHere()];
}

const notesOf = (line: Line): NotePiece[] => line.pieces.filter((piece): piece is NotePiece => piece.kind === "note");

/** Notes that are the same or came from one another, in order: what is left over came or went with its indicator. */
function pairNotes(base: readonly NotePiece[], draft: readonly NotePiece[]): [NotePiece, NotePiece][] {
  const pairs: [NotePiece, NotePiece][] = [];
  let next = 0;
  for (const note of draft) {
    const text = noteText(note);
    const found = base.findIndex((other, index) => index >= next && (noteText(other) === text || related(noteText(other), text)));
    if (found < 0) continue;
    pairs.push([base[found]!, note]);
    next = found + 1;
  }
  return pairs;
}

const noteText = (note: NotePiece): string => textOf(note.line);
const related = (from: string, to: string): boolean => sequenceRatio(compareTokens(from), compareTokens(to)) >= relatedRatio;

/**
 * A character for each thing that is no character, and one for tabs, which are more than a space before a word: such as
 * neither line has. Things that are the same share theirs.
 */
class Signs {
  private readonly taken: ReadonlySet<string>;
  private readonly signs = new Map<string | Piece, string>();
  private next = 0xe000;

  constructor(lines: readonly Line[]) {
    this.taken = new Set(lines.map(textOf).join(""));
  }

  textOf(piece: Piece): string {
    if (piece.kind === "words") return piece.text.replaceAll("\t", () => this.sign("\t"));
    return this.sign(piece.kind === "field" ? `${piece.instruction}\n${piece.text}` : piece);
  }

  private sign(key: string | Piece): string {
    const known = this.signs.get(key);
    if (known !== undefined) return known;
    while (this.taken.has(String.fromCharCode(this.next))) this.next++;
    const sign = String.fromCharCode(this.next++);
    this.signs.set(key, sign);
    return sign;
  }
}

/** A line as one text to compare, and as pieces and markers to take from it in step with what the comparison says. */
class Strip {
  readonly text: string;
  private readonly pieces: { readonly piece: Piece; readonly from: number; readonly to: number }[] = [];
  private markers: readonly Marker[];
  private index = 0;
  private at = 0;

  constructor(pieces: readonly Piece[], markers: readonly Marker[], comparable: (piece: Piece) => string) {
    let text = "";
    for (const piece of pieces) {
      const from = text.length;
      text += comparable(piece);
      if (text.length > from) this.pieces.push({ piece, from, to: text.length });
    }
    this.text = text;
    this.markers = markers;
  }

  /** How many characters can be taken at once: to the end of the piece that is next, or to the next marker. */
  get run(): number {
    const marker = this.markers.find(({ at }) => at > this.at)?.at ?? Number.POSITIVE_INFINITY;
    return Math.min(this.pieces[this.index]?.to ?? this.at, marker) - this.at;
  }

  /** What is next, `length` characters of it, of which no more can be than `run` says. */
  take(length: number): Piece {
    const { piece, from, to } = this.pieces[this.index]!;
    const start = this.at - from;
    this.at += length;
    if (this.at === to) this.index++;
    return piece.kind === "words" ? { ...piece, text: piece.text.slice(start, start + length) } : piece;
  }

  /** The markers that have been reached, or those of one side, once each. */
  markersHere(side?: Marker["side"]): RevisedPiece[] {
    const here = (marker: Marker): boolean => marker.at <= this.at && (side === undefined || marker.side === side);
    const reached = this.markers.filter(here);
    if (reached.length > 0) this.markers = this.markers.filter((marker) => !here(marker));
    return reached.map(({ name, side: which }) => ({ kind: "marker", name, side: which }));
  }
}

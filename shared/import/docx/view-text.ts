import { type MastheadFact, type PlacedRole, readMastheadBookmark, readParagraphBookmark } from "../../document/index.js";
import type { Indicator, Indicators, Reference, References } from "../printed/block.js";
import { SourceText } from "../printed/source-text.js";
import type { StatedFact } from "../printed/stated-masthead.js";
import { concat, emptyStrand, type Strand, superscript } from "../printed/strand.js";
import type { Fate } from "../receipt.js";
import type { Change, Reading } from "../tracked/changes.js";
import type { FlowBlock, FlowParagraph, NoteKey, Piece } from "./flow.js";
import { formatIn } from "./formatted.js";
import { NumberCount, type Numbering } from "./numbering.js";
import { hidden, type ParagraphFormat } from "./styles.js";
import { hasWords, standsIn, type ViewedBlock, type ViewedParagraph, type ViewedPiece, viewedParagraphs, viewOf } from "./view.js";

/** A paragraph or a row of a table, as a reading prints it. */
export interface Line {
  readonly key: FlowParagraph;
  readonly format: ParagraphFormat;
  readonly inTable: boolean;
  /** The number or bullet that the word processor counts, and what parts it from the words. */
  readonly label: Strand;
  readonly gap: Strand;
  readonly words: Strand;
  /** All of it. */
  readonly printed: Strand;
  /** What a bookmark of ours says that it is. */
  readonly mark: (PlacedRole & { readonly id: string }) | null;
}

/** What a comment is about, in a reading. */
export interface Commented {
  readonly key: FlowParagraph;
  excerpt: string;
}

export interface ViewText {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly indicators: Indicators;
  readonly references: References;
  readonly comments: ReadonlyMap<string, Commented>;
  /** What the masthead states, by the names of the bookmarks around it. */
  readonly facts: readonly StatedFact[];
}

/** The flows of a file: its body, and its notes by the key that their references have. */
export interface Story {
  readonly body: readonly FlowBlock[];
  readonly notes: ReadonlyMap<NoteKey, readonly FlowParagraph[]>;
  readonly numbering: Numbering;
  /** That of its styles: "en-GB". */
  readonly language: string;
}

/**
 * The text of a file in one reading: paragraphs with their numbers counted, notes with theirs. `fateOf` says what becomes of
 * text that does not stand in it.
 */
export const viewText = (story: Story, reading: Reading, fateOf: (changes: readonly Change[]) => Fate): ViewText =>
  new ViewWriter(story, reading, fateOf).write();

interface WaitingNote {
  readonly key: NoteKey;
  /** Null for a note that does not stand. */
  readonly indicator: { readonly length: number; readonly notes: Strand[] } | null;
  readonly owner: FlowParagraph | null;
  readonly changes: readonly Change[];
}

/** Of comments on the same words and those they are about; no text has more. */
const mostOpenComments = 200;
const longestExcerpt = 20_000;

/** Between the cells of a row. */
const cellSeparator = " | ";

class ViewWriter {
  private readonly source = new SourceText();
  private readonly count: NumberCount;
  private readonly indicators = new Map<number, Indicator>();
  private readonly references = new Map<number, Reference>();
  private readonly comments = new Map<string, Commented>();
  private readonly openComments = new Set<Commented>();
  private readonly facts = new Map<MastheadFact, Strand[]>();
  private readonly waiting: WaitingNote[] = [];
  private notes = 0;
  /** Facts of the masthead that are being read. */
  private readonly openFacts = new Set<MastheadFact>();
  /** The number that is being referred to: where it begins, and how many characters of it stand so far. */
  private reference: { readonly from: number; length: number } | null = null;

  constructor(
    private readonly story: Story,
    private readonly reading: Reading,
    private readonly fateOf: (changes: readonly Change[]) => Fate,
  ) {
    this.count = new NumberCount(story.numbering);
  }

  write(): ViewText {
    const lines = viewOf(this.story.body, this.reading).flatMap((block) => this.line(block) ?? []);
    for (const note of this.waiting) this.note(note);
    const referred = new Set(this.waiting.map(({ key }) => key));
    for (const [key, paragraphs] of this.story.notes) {
      if (!referred.has(key)) this.unseen(paragraphs, { kind: "dropped", reason: "note without an indicator" });
    }
    const { source, indicators, references, comments } = this;
    const facts = [...this.facts].map(([fact, pieces]) => ({ fact, words: concat(pieces) }));
    return { source, lines, indicators, references, comments, facts };
  }

  private line({ inTable, cells }: ViewedBlock): Line | null {
    const first = cells.flat().find(({ key }) => key !== null);
    const words: Strand[] = [];
    let label = emptyStrand;
    let gap = emptyStrand;
    for (const cell of cells) {
      let begun = false;
      for (const paragraph of cell) {
        const number = paragraph.key ? this.number(paragraph.format) : null;
        if (paragraph === first && number) {
          label = this.source.put(number.label);
          gap = this.source.put(number.suffix);
        }
        const counted = paragraph !== first && number ? this.source.put(number.label + number.suffix) : emptyStrand;
        const own = concat([counted, ...this.words(paragraph)]);
        if (own.length > 0 && words.length > 0) words.push(this.source.put(begun ? " " : cellSeparator));
        if (own.length > 0) words.push(own);
        begun ||= own.length > 0;
      }
    }
    this.reference = null;
    this.source.put("\n");
    if (!first?.key) return null;
    const all = concat(words);
    return {
      key: first.key,
      format: first.format,
      inTable,
      label,
      gap,
      words: all,
      printed: concat([label, gap, all]),
      mark: markOf(first.key, this.reading),
    };
  }

  private number(format: ParagraphFormat): { readonly label: string; readonly suffix: string } | null {
    const counted = format.list && this.count.next(format.list);
    return counted && counted.label !== "" ? counted : null;
  }

  private words({ key, pieces }: ViewedParagraph): Strand[] {
    return pieces.flatMap((piece, index) => this.piece(piece, key, isBetweenNotes(pieces, index)));
  }

  private piece(viewed: ViewedPiece, owner: FlowParagraph | null, betweenNotes: boolean): Strand[] {
    const { piece, stands } = viewed;
    if (piece.kind === "text") return this.text(piece, stands, betweenNotes);
    if (piece.kind === "note") return this.noteIndicator(piece, stands, owner);
    if (piece.kind === "comment") this.comment(piece.id, piece.end, owner);
    else if (piece.kind === "bookmark") this.bookmark(piece.name, piece.end);
    else if (piece.kind === "reference" && stands) this.referred(piece);
    else if (piece.kind === "aside") this.source.book(`${piece.text}\n`, { kind: "dropped", reason: piece.reason });
    return [];
  }

  private text({ text, face, changes }: Extract<Piece, { kind: "text" }>, stands: boolean, betweenNotes: boolean): Strand[] {
    const style = formatIn(face, this.reading);
    if (!stands) this.source.book(text, this.fateOf(changes));
    else if (style & hidden) this.source.book(text, { kind: "dropped", reason: "hidden text" });
    else if (betweenNotes && style & superscript) this.source.book(text, { kind: "transformed", rule: "note-comma" });
    else return [this.seen(text, style)];
    return [];
  }

  private bookmark(name: string, end: boolean): void {
    const fact = readMastheadBookmark(name);
    if (fact && end) this.openFacts.delete(fact);
    else if (fact) {
      this.openFacts.add(fact);
      this.facts.set(fact, this.facts.get(fact) ?? []);
    }
  }

  private seen(text: string, style: number): Strand {
    for (const comment of this.openComments) if (comment.excerpt.length < longestExcerpt) comment.excerpt += text;
    if (this.reference) this.reference.length += text.length;
    const words = this.source.put(text, style);
    for (const fact of this.openFacts) this.facts.get(fact)!.push(words);
    return words;
  }

  private noteIndicator(piece: Extract<Piece, { kind: "note" }>, stands: boolean, owner: FlowParagraph | null): Strand[] {
    const { note: key, changes } = piece;
    if (!this.story.notes.has(key)) return [];
    if (!stands) {
      this.waiting.push({ key, indicator: null, owner, changes });
      return [];
    }
    const sign = piece.sign || String(++this.notes);
    const indicator = { length: sign.length, notes: [] };
    this.waiting.push({ key, indicator, owner, changes });
    this.indicators.set(this.source.length, indicator);
    return [this.source.put(sign, superscript)];
  }

  /** The words of a note, after the text. */
  private note({ key, indicator, owner, changes }: WaitingNote): void {
    const paragraphs = this.story.notes.get(key)!;
    if (!indicator) {
      this.unseen(paragraphs, this.fateOf(changes));
      return;
    }
    const words: Strand[] = [];
    for (const { pieces } of viewedParagraphs(paragraphs, this.reading)) {
      const number = pieces.findIndex(({ piece }) => piece.kind === "noteNumber");
      // What stands before its number sets it in, what follows parts it from the words.
      for (const piece of pieces.slice(0, number + 1)) this.piece(piece, owner, false);
      const own = concat(pieces.slice(number + 1).flatMap((piece) => this.piece(piece, owner, false)));
      const text = number < 0 ? own : own.slice(/^[\t ]?/.exec(own.text)![0].length);
      if (text.length > 0 && words.length > 0) words.push(this.source.put(" "));
      words.push(text);
    }
    this.source.put("\n");
    indicator.notes.push(concat(words));
  }

  private unseen(paragraphs: readonly FlowParagraph[], fate: Fate): void {
    for (const { pieces } of paragraphs) for (const piece of pieces) if ("text" in piece) this.source.book(piece.text, fate);
    this.source.put("\n");
  }

  private comment(id: string, end: boolean, owner: FlowParagraph | null): void {
    const known = this.comments.get(id);
    if (known && end) this.openComments.delete(known);
    if (known || !owner) return;
    const comment = { key: owner, excerpt: "" };
    this.comments.set(id, comment);
    if (!end && this.openComments.size < mostOpenComments) this.openComments.add(comment);
  }

  private referred({ target, complete, end }: Extract<Piece, { kind: "reference" }>): void {
    if (!end) this.reference ??= { from: this.source.length, length: 0 };
    else if (complete && this.reference) {
      this.references.set(this.reference.from, { length: this.reference.length, target });
      this.reference = null;
    }
  }
}

/** Whether a piece is what parts two notes at one place. */
function isBetweenNotes(pieces: readonly ViewedPiece[], index: number): boolean {
  const { piece } = pieces[index]!;
  if (piece.kind !== "text" || !/^[,،，]\s*$/.test(piece.text)) return false;
  const isSeen = ({ piece: other, stands }: ViewedPiece): boolean => stands && (other.kind === "text" || other.kind === "note");
  return pieces.slice(0, index).findLast(isSeen)?.piece.kind === "note" && pieces.slice(index + 1).find(isSeen)?.piece.kind === "note";
}

/**
 * What our bookmark says that a paragraph of the file is. A bookmark goes with the last of its words: a paragraph that is
 * something else in each text of a tracked copy has one for either, around words of its own.
 */
function markOf({ pieces }: FlowParagraph, reading: Reading): Line["mark"] {
  for (const [index, piece] of pieces.entries()) {
    const mark = piece.kind === "bookmark" && !piece.end ? readParagraphBookmark(piece.name) : null;
    const marked = mark ? bookmarked(pieces, index).filter(hasWords) : [];
    if (mark && (marked.length === 0 || marked.some((words) => standsIn(words, reading)))) return mark;
  }
  return null;
}

/** The pieces in a bookmark that begins at an index. */
function bookmarked(pieces: readonly Piece[], start: number): readonly Piece[] {
  const { name } = pieces[start] as Extract<Piece, { kind: "bookmark" }>;
  const end = pieces.findIndex((piece, index) => index > start && piece.kind === "bookmark" && piece.end && piece.name === name);
  return pieces.slice(start, end < 0 ? undefined : end);
}

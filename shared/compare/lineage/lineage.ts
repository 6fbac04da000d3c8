import type { Draft, Place } from "../../document/index.js";
import type { DiffPiece } from "../../text/index.js";
import type { AlignmentKind } from "../alignment.js";
import type { ComparedTitle, NoteChange } from "../comparison.js";

/** A text whose ancestry is asked for, with the name its column bears. */
export interface Version {
  readonly name: string;
  readonly draft: Draft;
}

/** Which clause came down from which through several versions. Plain data throughout. */
export interface Lineage {
  /** Oldest first. */
  readonly columns: readonly LineageColumn[];
  /** One for each clause, in the order of the last version; what it lost stands where it stood. */
  readonly rows: readonly LineageRow[];
}

export interface LineageColumn {
  readonly name: string;
  readonly title: string;
  /** From the title of the version before; null in the first column. */
  readonly titleChange: ComparedTitle | null;
  /** Paragraphs of the version. */
  readonly paragraphs: number;
}

export interface LineageRow {
  /** One for each column. */
  readonly cells: readonly LineageCell[];
}

export type LineageCell = ClauseCell | EmptyCell;

/** The clause as a version has it. Every paragraph of every version is in exactly one of these. */
export interface ClauseCell {
  readonly state: "present";
  readonly paragraph: ClauseParagraph;
  /** Where it came from; null in the first column, which nothing precedes. */
  readonly origin: ClauseOrigin | null;
}

/** A version that has not got the clause. */
export type EmptyCell =
  /** No version up to this one has had it. */
  | { readonly state: "not-yet" }
  /** The version before had it. */
  | { readonly state: "dropped" }
  /** The version before had it, and its words went into other clauses of this one, named by their references. */
  | { readonly state: "absorbed"; readonly into: readonly string[] }
  /** An earlier version had it, the one before this no longer. */
  | { readonly state: "away" };

export interface ClauseParagraph {
  /** Its id in its own version. */
  readonly id: string;
  /** "P1", "O8a". */
  readonly reference: string;
  /** "8.", "(a)" or "". */
  readonly label: string;
  /** 0 for a paragraph, 1 to 3 for sub-paragraphs. */
  readonly level: number;
  readonly place: Place;
  readonly text: string;
  /** Characters of its opening words, from the start of the text; 0 where it has none. */
  readonly opening: number;
  readonly notes: readonly ClauseNote[];
}

/** A footnote: its words, and the characters of the paragraph that stand before its indicator. */
export interface ClauseNote {
  readonly offset: number;
  readonly text: string;
}

export interface ClauseOrigin {
  readonly kind: AlignmentKind;
  /** It stands elsewhere in the order than its source, or in the other part. */
  readonly moved: boolean;
  /** Only numbers, dates, sessions or symbols were replaced. */
  readonly technical: boolean;
  /** It is back: the version before had nothing of it, an earlier one did. */
  readonly returned: boolean;
  /** The source in this row first, then the others, best first; empty where it is new. */
  readonly sources: readonly ClauseSource[];
  /** From the first source's notes. */
  readonly notes: readonly NoteChange[];
}

export interface ClauseSource {
  /** Index of its row; another row's where a clause was split off or merged. */
  readonly row: number;
  readonly column: number;
  readonly reference: string;
  /** Word-sequence ratio, 0 to 1. */
  readonly ratio: number;
  /** From the source's words to the paragraph's. */
  readonly pieces: readonly DiffPiece[];
}

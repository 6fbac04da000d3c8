import type { PlacedRole } from "../document/index.js";

/**
 * A resolution as it is printed: everything that structure implies is written out, and nothing is left to derive.
 * Every format that prints reads this and nothing else, so numbers, labels, notes and quotation marks are the same everywhere.
 */
export interface PreparedDocument {
  /** BCP 47 tag: "en-GB", "fr". */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What the file's properties and a window's title bar call the document; never empty. */
  readonly name: string;
  readonly masthead: Masthead;
  readonly blocks: readonly PrintedBlock[];
  /** The notes in the order of their numbers. */
  readonly notes: readonly PrintedNote[];
  /** What a reader of the printed text should know: one sentence each. */
  readonly warnings: readonly string[];
}

/** The head of the first page. Fields that are unknown are "". */
export interface Masthead {
  /** "United Nations" */
  readonly unitedNations: string;
  readonly symbol: string;
  /** The organ in large type. The Human Rights Council issues its documents as the General Assembly. */
  readonly organ: string;
  /** "Distr.: Limited" */
  readonly distribution: string;
  /** "4 November 2025" */
  readonly date: string;
  /** "Original: English" */
  readonly original: string;
  readonly session: string;
  /** The Main Committee of the General Assembly that a draft is before: "Third Committee". */
  readonly committee: string;
  /** The body below the organ in large type: "Human Rights Council". */
  readonly body: string;
  /** "Agenda item 71 (b)" */
  readonly agendaItem: string;
  readonly agendaTitle: string;
}

/** Opening words and what is emphasized are both printed in italics. */
export type Face = "roman" | "emphasis" | "opening";

/** One stretch of a line of print. */
export type PrintedInline =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly face: Face;
      /** Present where this is a mark that a quoted draft is printed with, and not of its text. */
      readonly quotation?: true;
    }
  /** The number of another paragraph, for formats in which it can follow its paragraph. */
  | { readonly kind: "reference"; readonly text: string; readonly target: string; readonly face: Face }
  /** The raised number of a note. */
  | { readonly kind: "note"; readonly number: number }
  /** The raised comma between two indicators at one place (Editorial Manual, footnotes). */
  | { readonly kind: "noteComma" };

export interface PrintedNote {
  readonly number: number;
  readonly content: readonly PrintedInline[];
}

/** The node a block prints. A format that can hold it unseen gives the block back as what it was. */
export interface Origin extends PlacedRole {
  readonly id: string;
}

/** Who proposes ("Brazil: draft resolution"), who adopted and when, on whose report. */
export interface Statement {
  readonly kind: "statement";
  readonly role: "sponsors" | "adoption" | "meeting" | "provenance";
  readonly content: readonly PrintedInline[];
}

/** Depth counts headings for an outline: from 1, and never more than one deeper than the heading before. */
export interface Title {
  readonly kind: "title";
  readonly depth: number;
  /** "80/204." or "". */
  readonly number: string;
  readonly content: readonly PrintedInline[];
  /** Null where the number stands in the title's place. */
  readonly origin: Origin | null;
}

/** The heading of a part ("A", "II") or an annex ("Annex I"), with its title if it has one. */
export interface DivisionHeading {
  readonly kind: "division";
  readonly role: "part" | "annex";
  readonly depth: number;
  readonly label: string;
  readonly content: readonly PrintedInline[];
  readonly origin: Origin;
}

export interface Subheading {
  readonly kind: "subheading";
  readonly depth: number;
  /** The level its author gave it, from 1. */
  readonly level: number;
  readonly content: readonly PrintedInline[];
  readonly origin: Origin;
}

export interface OrganLine {
  readonly kind: "organLine";
  readonly content: readonly PrintedInline[];
  readonly origin: Origin;
}

export interface Paragraph {
  readonly kind: "paragraph";
  /** 0 for a paragraph, 1 to 3 for (a), (i), a. */
  readonly level: number;
  /** "3.", "(a)", "“1." or "". */
  readonly label: string;
  readonly content: readonly PrintedInline[];
  readonly origin: Origin;
}

/** Meeting and day, below the text. */
export interface AdoptionLine {
  readonly kind: "adoptionLine";
  readonly lines: readonly string[];
}

export type PrintedBlock = Statement | Title | DivisionHeading | Subheading | OrganLine | Paragraph | AdoptionLine;

/** What a format makes of each kind of block; a kind left out does not compile. */
export type BlockPrinters<T> = {
  readonly [Kind in PrintedBlock["kind"]]: (block: Extract<PrintedBlock, { readonly kind: Kind }>) => T;
};

export const printBlock = <T>(block: PrintedBlock, printers: BlockPrinters<T>): T =>
  (printers[block.kind] as (block: PrintedBlock) => T)(block);

export const roman = (text: string): PrintedInline => ({ kind: "text", text, face: "roman" });
export const italic = (text: string): PrintedInline => ({ kind: "text", text, face: "emphasis" });

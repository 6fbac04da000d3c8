import type { Node } from "prosemirror-model";
import type { InlineText, Organ, Place, Profile } from "../../document/index.js";

/** What comes after the words of a paragraph: it decides the mark they end with. */
export type Following = "paragraph" | "sub-paragraphs" | "quoted draft" | "end of part" | "end of text";

/** Who speaks where a text stands, and by whose customs it is checked. */
export interface Speaker {
  readonly profile: Profile;
  /** The organ of the nearest organ line, or null where it names none we know. */
  readonly organ: Organ | null;
  /** True inside a quoted draft. */
  readonly quoted: boolean;
  /** True where print puts every paragraph into quotation marks. */
  readonly inQuotationMarks: boolean;
}

interface Run {
  /** Id of the paragraph, note or organ line; "" for the title and for the draft as a whole. */
  readonly id: string;
  readonly words: InlineText;
  readonly speaker: Speaker;
}

/** The words of a paragraph, with where it stands. */
export interface ParagraphText extends Run {
  readonly kind: "paragraph";
  readonly node: Node;
  readonly lead: Node;
  readonly place: Place;
  /** 0 for a paragraph, 1 to 3 for (a), (i), a. */
  readonly level: number;
  /** The part it belongs to; null in an annex. */
  readonly part: "preambular" | "operative" | null;
  readonly following: Following;
}

export interface NoteText extends Run {
  readonly kind: "note";
  /** Id of the paragraph that holds the indicator. */
  readonly paragraph: string;
}

export interface TitleText extends Run {
  readonly kind: "title";
}

export interface OrganLineText extends Run {
  readonly kind: "organLine";
  readonly node: Node;
}

/** The draft as a whole, for faults that lie in no text: its words are empty. */
export interface WholeDraft extends Run {
  readonly kind: "draft";
}

/** Any text of a draft that a finding may point into. */
export type TextRun = ParagraphText | NoteText | TitleText | OrganLineText | WholeDraft;

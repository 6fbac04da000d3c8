import type { Metadata } from "../document/index.js";

/** How grave a finding is, the gravest first: what would be sent back, what would be queried, what is a matter of style. */
export const severities = ["error", "warning", "information"] as const;
export type Severity = (typeof severities)[number];

/** Whether a fix may be applied unasked, only after a look, or does not exist. */
export type FixKind = "automatic" | "confirm";

/** One edit of a fix, as data: applied in one place, at current positions, to the paragraph it names. */
export type FixEdit =
  /** Replace characters `from` to `to` of a paragraph's lead text (as `inlineText` counts them) by `text`. */
  | { readonly kind: "replaceText"; readonly paragraph: string; readonly from: number; readonly to: number; readonly text: string }
  /** Replace characters of a note's text. `footnote` is the note's id. */
  | { readonly kind: "replaceNoteText"; readonly footnote: string; readonly from: number; readonly to: number; readonly text: string }
  /** Mark the first `length` characters of a lead as opening words; 0 clears the mark. */
  | { readonly kind: "setOpening"; readonly paragraph: string; readonly length: number }
  /** Set or clear italics on characters of a note (or, without `footnote`, of the lead). */
  | {
      readonly kind: "setEmphasis";
      readonly paragraph: string;
      readonly footnote?: string;
      readonly from: number;
      readonly to: number;
      readonly on: boolean;
    }
  /** Move a note's indicator to another character offset of its lead. */
  | { readonly kind: "moveNote"; readonly paragraph: string; readonly footnote: string; readonly to: number }
  /** Set the text of the title. */
  | { readonly kind: "setTitle"; readonly text: string }
  /** Set the organ line's name or its comma. `paragraph` is the organ line's id. */
  | { readonly kind: "setOrganLine"; readonly paragraph: string; readonly text?: string; readonly comma?: "derived" }
  /** Set the label a paragraph prints instead of the one its place gives; null for the latter. */
  | { readonly kind: "setLabel"; readonly paragraph: string; readonly label: string | null }
  | SetMetadata;

/** Set one field of the metadata. */
type SetMetadata = {
  readonly [Field in keyof Metadata]-?: { readonly kind: "setMetadata"; readonly field: Field; readonly value: Metadata[Field] };
}[keyof Metadata];

export interface Fix {
  readonly kind: FixKind;
  /** What the button says, in the imperative: "Write “Recalling also”". */
  readonly title: string;
  readonly edits: readonly FixEdit[];
}

/** What a rule has to say about one place of a document. */
export interface Finding {
  /** Id of the rule: "repeat-without-also". */
  readonly rule: string;
  readonly severity: Severity;
  /** Id of the paragraph, organ line or division; "" for the title, metadata or the document as a whole. */
  readonly paragraph: string;
  /** The field's own name of that place: "P3", "O8a", "title". */
  readonly reference: string;
  /** Characters of the place's text; of the note's text where `footnote` is set. */
  readonly from: number;
  readonly to: number;
  /** Id of the note the range lies in. */
  readonly footnote?: string;
  /** The words of the range; where it is blank, those around it. */
  readonly excerpt: string;
  /** The excerpt without the numbers of its cross-references, which change with what is written elsewhere; only where it has any. */
  readonly lasting?: string;
  /** One sentence: what is wrong and what would be right. */
  readonly message: string;
  /** Where the rule comes from, in a few words with the address or key of the source. */
  readonly source: string;
  readonly fix?: Fix;
}

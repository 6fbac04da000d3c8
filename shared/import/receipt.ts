/** What became of a stretch of the source: nothing is silent. */
export type Fate =
  | { readonly kind: "kept" }
  /** Its meaning is in the document in another form; `rule` names how: "list-number", "footnote-anchor", "italics". */
  | { readonly kind: "transformed"; readonly rule: string }
  /** It is not in the document; `reason` says why, such as "page furniture". */
  | { readonly kind: "dropped"; readonly reason: string };

/** Characters `from` to `to` (UTF-16 code units) of the source. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly fate: Fate;
}

/** Things in the source that are no characters of its text: comments, tracked changes, pictures, text boxes. */
export interface ReceiptObjects {
  /** One of them, in the words of whoever reads the receipt: "picture", "comment". */
  readonly kind: string;
  readonly count: number;
  readonly fate: Fate;
}

/**
 * The account of an import: every character of the source in exactly one stretch, in order, without gaps. What was
 * added without a character standing for it (restored italics, say) is listed apart.
 */
export interface Receipt {
  readonly sourceCharacters: number;
  readonly stretches: readonly Stretch[];
  /** Repairs that no single character of the source accounts for, by rule with their number. */
  readonly restored: readonly { readonly rule: string; readonly count: number }[];
  /** What the source holds besides text, by kind and fate. */
  readonly objects: readonly ReceiptObjects[];
}

/** The summary that the window and the command line show. */
export interface ReceiptSummary {
  readonly sourceCharacters: number;
  readonly kept: number;
  readonly transformed: readonly { readonly rule: string; readonly count: number }[];
  /** `at` is the id of the block after whose words it stood, "" for the title; null where that is not known. */
  readonly dropped: readonly { readonly reason: string; readonly text: string; readonly at: string | null }[];
  readonly objects: readonly ReceiptObjects[];
}

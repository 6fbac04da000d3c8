import type { RevisionCounts } from "./counts.js";

/** A text of which a receipt speaks. */
export interface NamedText {
  /** The file’s name, or a resolution’s symbol. */
  readonly name: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What was filed: which text against which, by whom, and how much of it was changed. */
export interface FilingReceipt extends RevisionCounts {
  readonly base: NamedText;
  readonly draft: NamedText;
  /** The delegation in whose name every change is. */
  readonly author: string;
  /** ISO. */
  readonly date: string;
  /** Whether the tracked copy, read again, gives the base where all is rejected and the draft where all is accepted. */
  readonly verified: boolean;
}

/** The one thing a secretariat wants to know, in a sentence. */
export const verdict = ({ verified }: Pick<FilingReceipt, "verified">): string =>
  verified
    ? "Rejecting all changes gives the base and accepting them the draft, character for character: verified on the file itself."
    : "The tracked copy does not lead back to both texts: do not file it.";

/** What a receipt counts, row by row. */
export const receiptRows = ({ paragraphs, words, notes }: RevisionCounts): readonly (readonly [what: string, count: number])[] => [
  ["Paragraphs unchanged", paragraphs.unchanged],
  ["Paragraphs with another number only", paragraphs.renumbered],
  ["Paragraphs changed", paragraphs.changed],
  ["Paragraphs inserted", paragraphs.inserted],
  ["Paragraphs deleted", paragraphs.deleted],
  ["Paragraphs moved", paragraphs.moved],
  ["Words inserted", words.inserted],
  ["Words deleted", words.deleted],
  ["Notes unchanged", notes.unchanged],
  ["Notes changed", notes.changed],
  ["Notes inserted", notes.inserted],
  ["Notes deleted", notes.deleted],
];

/** The receipt as plain text, one fact on a line. */
export const receiptText = (receipt: FilingReceipt): string =>
  [
    `Base: ${receipt.base.name} (SHA-256 ${receipt.base.sha256})`,
    `Draft: ${receipt.draft.name} (SHA-256 ${receipt.draft.sha256})`,
    `Changes by ${receipt.author}, ${receipt.date}`,
    ...receiptRows(receipt).map(([what, count]) => `${what}: ${count}`),
    verdict(receipt),
  ].join("\n");

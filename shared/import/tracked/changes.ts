import { type ChangeChoice, fateOfAuthor } from "../change-choice.js";
import type { Fate } from "../receipt.js";

/** A change that somebody tracked: text put in, taken out, or another look of it. A move is a deletion and an insertion. */
export interface Change {
  readonly kind: "insertion" | "deletion" | "formatting";
  readonly author: string;
  /** ISO, or "" where the file does not say. */
  readonly date: string;
  readonly moved: boolean;
}

/** A reading of a file with tracked changes: which of them count as made. */
export type Reading = (change: Change) => boolean;

/** The reading that the document is made of: what is to be accepted counts as made, and nothing else. */
export const baseOf =
  (choice: ChangeChoice): Reading =>
  ({ author }) =>
    fateOfAuthor(choice, author) === "accept";

/** Whether text stands in a reading that was put in and taken out by these changes. */
export const stands = (changes: readonly Change[], reading: Reading): boolean =>
  changes.every((change) => (change.kind === "insertion") === reading(change));

/** What becomes of text that does not stand in the document: by the first change that takes it away. */
export function fateOfHidden(changes: readonly Change[], choice: ChangeChoice): Fate {
  const base = baseOf(choice);
  const change = changes.find((each) => (each.kind === "insertion") !== base(each));
  if (change?.kind === "deletion") return { kind: "dropped", reason: "accepted deletion" };
  const proposed = change && fateOfAuthor(choice, change.author) === "keep";
  return proposed ? { kind: "transformed", rule: "tracked-change" } : { kind: "dropped", reason: "rejected insertion" };
}

/** What a tracked change is called in a receipt. */
export const kindOf = ({ kind, moved }: Change): string =>
  moved ? "tracked move" : `tracked ${kind === "formatting" ? "change of look" : kind}`;

/** An author and a day as a file names them, no longer than proposals and comments can hold. */
export const madeBy = (author: string | undefined, date: string | undefined): { readonly author: string; readonly date: string } => ({
  author: (author ?? "").trim().slice(0, 2_000),
  date: (date ?? "").slice(0, 40),
});

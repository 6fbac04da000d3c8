import type { XmlElement } from "../xml.js";

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

/** Whether text stands in a reading that was put in and taken out by these changes. */
export const stands = (changes: readonly Change[], reading: Reading): boolean =>
  changes.every((change) => (change.kind === "insertion") === reading(change));

/** What a thing is now, and what it was before somebody changed its look. */
export interface Formatted<Value> {
  readonly now: Value;
  readonly before: { readonly change: Change; readonly value: Value } | null;
}

export const formatIn = <Value>({ now, before }: Formatted<Value>, reading: Reading): Value =>
  before && !reading(before.change) ? before.value : now;

const kinds: Readonly<Record<string, Change["kind"]>> = {
  "w:ins": "insertion",
  "w:moveTo": "insertion",
  "w:cellIns": "insertion",
  "w:del": "deletion",
  "w:moveFrom": "deletion",
  "w:cellDel": "deletion",
  "w:rPrChange": "formatting",
  "w:pPrChange": "formatting",
};

/** The change that an element records, or null where it records none. */
export function changeOf({ name, attributes }: XmlElement): Change | null {
  const kind = kinds[name];
  if (!kind) return null;
  const author = (attributes["w:author"] ?? "").trim().slice(0, 2_000);
  return { kind, author, date: (attributes["w:date"] ?? "").slice(0, 40), moved: name.startsWith("w:move") };
}

import { type Change, madeBy, type Reading } from "../tracked/changes.js";
import type { XmlElement } from "../xml.js";

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
  return kind ? { kind, ...madeBy(attributes["w:author"], attributes["w:date"]), moved: name.startsWith("w:move") } : null;
}

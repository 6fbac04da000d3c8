import { Node, Slice } from "prosemirror-model";
import { schema } from "../../shared/document/index.js";
import { differenceOf } from "../editor/difference.js";

/** How a document differs from the one before it, as plain data; `from` and `to` are positions in the one before. */
export type DocumentChange =
  | { readonly whole: unknown }
  | { readonly from: number; readonly to: number; readonly slice: unknown }
  | { readonly same: true };

/** The one stretch in which two documents differ, or the whole of `next` where there is nothing before it. */
export function documentChange(before: Node | null, next: Node): DocumentChange {
  if (!before?.sameMarkup(next)) return { whole: next.toJSON() };
  const difference = differenceOf(before.content, next.content);
  if (!difference) return { same: true };
  const { from, to, end } = difference;
  return { from, to, slice: next.slice(from, end).toJSON() };
}

/**
 * The document after a change; it shares with the one before every node that has not changed, so that whoever remembers
 * work by node identity goes on remembering it.
 * @throws {RangeError} where the change was made for another document.
 */
export function changedDocument(before: Node | null, change: DocumentChange): Node {
  if ("whole" in change) return Node.fromJSON(schema, change.whole);
  if (!before) throw new RangeError("A change came before the document it changes.");
  return "same" in change ? before : before.replace(change.from, change.to, Slice.fromJSON(schema, change.slice));
}

/** How a list differs from the one before it: so many items kept at its start and end, others put between them. */
export interface ListChange<Item> {
  readonly start: number;
  readonly put: readonly Item[];
  readonly end: number;
}

/** The one stretch in which two lists of plain data differ. */
export function listChange<Item>(before: readonly Item[], next: readonly Item[]): ListChange<Item> {
  const same = (a: Item, b: Item): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
  const most = Math.min(before.length, next.length);
  let start = 0;
  while (start < most && same(before[start]!, next[start]!)) start++;
  let end = 0;
  while (end < most - start && same(before.at(-1 - end)!, next.at(-1 - end)!)) end++;
  return { start, put: next.slice(start, next.length - end), end };
}

/** The list after a change: with the very items that were kept, and the very list where nothing changed. */
export function changedList<Item>(before: readonly Item[], { start, put, end }: ListChange<Item>): readonly Item[] {
  if (put.length === 0 && start + end === before.length) return before;
  return [...before.slice(0, start), ...put, ...before.slice(before.length - end)];
}

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

/** How a list differs from the one before it: stretches of that one by index, `to` exclusive, and items put between them. */
export type ListChange<Item> = readonly ({ readonly from: number; readonly to: number } | { readonly put: readonly Item[] })[];

/** What of a list of plain data was in the one before it, and what was not: one item more at each end leaves all between them. */
export function listChange<Item>(before: readonly Item[], next: readonly Item[]): ListChange<Item> {
  const indexOf = placesIn(before, next);
  const change: ({ from: number; to: number } | { put: Item[] })[] = [];
  for (const item of next) {
    const index = indexOf(item);
    const last = change.at(-1);
    if (index === undefined) {
      if (last && "put" in last) last.put.push(item);
      else change.push({ put: [item] });
    } else if (last && "to" in last && last.to === index) last.to++;
    else change.push({ from: index, to: index + 1 });
  }
  return change;
}

/** Finds where an item of `next` stood in `before`: the very object, or else one that says the same and is not found yet. */
function placesIn<Item>(before: readonly Item[], next: readonly Item[]): (item: Item) => number | undefined {
  const staying = new Set(next);
  const itself = new Map<Item, number>();
  const alike = new Map<string, number[]>();
  before.forEach((item, index) => {
    if (staying.has(item)) itself.set(item, index);
    else {
      const said = JSON.stringify(item);
      alike.set(said, [...(alike.get(said) ?? []), index]);
    }
  });
  return (item) => itself.get(item) ?? alike.get(JSON.stringify(item))?.shift();
}

/** The list after a change: with the very items that were kept, and the very list where nothing changed. */
export function changedList<Item>(before: readonly Item[], change: ListChange<Item>): readonly Item[] {
  const next = change.flatMap((stretch) => ("put" in stretch ? stretch.put : before.slice(stretch.from, stretch.to)));
  return next.length === before.length && next.every((item, index) => item === before[index]) ? before : next;
}

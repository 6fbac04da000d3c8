import type { Comparison } from "../comparison.js";
import type { ClauseParagraph } from "./lineage.js";
import type { Thread, ThreadsByColumn } from "./threads.js";

/**
 * The clauses in an order to be read: those of the last version in its order; what ended before it where a comparison of
 * its last version with the next one puts it, or, where its words went into another clause, right after that one.
 */
export function readingOrder(
  paragraphs: readonly (readonly ClauseParagraph[])[],
  byColumn: ThreadsByColumn,
  compare: (earlier: number, later: number) => Comparison,
): Thread[] {
  const last = paragraphs.length - 1;
  const order = (paragraphs[last] ?? []).map(({ id }) => byColumn[last]!.get(id)!);
  const placed = new Set(order);
  const place = (thread: Thread, after: Thread | null): void => {
    order.splice(after ? order.indexOf(after) + 1 : 0, 0, thread);
    placed.add(thread);
  };
  for (let column = last - 1; column >= 0; column--) {
    const { rows } = compare(column, column + 1);
    const heirs = new Map<Thread, Thread>();
    let before: Thread | null = null;
    for (const { type, paragraph } of rows) {
      const thread: Thread = byColumn[type === "dropped" ? column : column + 1]!.get(paragraph.id)!;
      if (type === "paragraph") {
        for (const { id } of paragraph.sources) {
          const source = byColumn[column]!.get(id)!;
          if (!heirs.has(source)) heirs.set(source, thread);
        }
      } else if (placed.has(thread)) continue;
      else place(thread, before);
      before = thread;
    }
    // Backwards, so that several that went into one clause follow it in their own order.
    for (const { id } of paragraphs[column]!.toReversed()) {
      const thread = byColumn[column]!.get(id)!;
      if (!placed.has(thread)) place(thread, heirs.get(thread) ?? null);
    }
  }
  return order;
}

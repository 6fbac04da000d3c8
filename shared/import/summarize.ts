import type { Node } from "prosemirror-model";
import { blockFinder } from "./places.js";
import type { Receipt, ReceiptSummary } from "./receipt.js";

const longestExcerpt = 200;

/**
 * The receipt in few words: characters kept, uses of each rule (repairs included), and each dropped stretch with its
 * text, shortened to 200 characters, and where it would stand in `doc`. `source` is the text the receipt is about.
 */
export function summarize(receipt: Receipt, source: string, doc: Node): ReceiptSummary {
  let kept = 0;
  const transformed = new Map(receipt.restored.map(({ rule, count }) => [rule, count]));
  const dropped: ReceiptSummary["dropped"][number][] = [];
  const isWhole = receipt.stretches.every(({ fate }) => fate.kind !== "dropped");
  const blockAt = isWhole ? () => null : blockFinder(doc, source, receipt.stretches);
  for (const { from, to, fate } of receipt.stretches) {
    if (fate.kind === "kept") kept += to - from;
    else if (fate.kind === "transformed") transformed.set(fate.rule, (transformed.get(fate.rule) ?? 0) + 1);
    else dropped.push({ reason: fate.reason, text: excerpt(source.slice(from, to)), at: blockAt(from) });
  }
  return {
    sourceCharacters: receipt.sourceCharacters,
    kept,
    transformed: [...transformed].map(([rule, count]) => ({ rule, count })),
    dropped,
    objects: receipt.objects,
  };
}

const excerpt = (text: string): string => (text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt - 1)}…`);

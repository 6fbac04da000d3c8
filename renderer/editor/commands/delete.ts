import { Selection, TextSelection, type Transaction } from "prosemirror-state";

/**
 * Deletes what is selected. Where the two ends cannot be joined (a decision and its annex, say), the words go and the
 * structure stays.
 */
export function deleteSelected(tr: Transaction): Transaction {
  const { from, to } = tr.selection;
  const before = tr.doc;
  tr.deleteSelection();
  if (!tr.doc.eq(before) || from === to) return tr.setSelection(Selection.near(tr.selection.$from));
  const ranges: { from: number; to: number }[] = [];
  before.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    ranges.push({ from: Math.max(from, pos + 1), to: Math.min(to, pos + 1 + node.content.size) });
    return false;
  });
  for (const range of ranges.toReversed()) if (range.from < range.to) tr.delete(range.from, range.to);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(from)));
}

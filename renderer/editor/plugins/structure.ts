import { isHistoryTransaction } from "prosemirror-history";
import { Fragment, type Node } from "prosemirror-model";
import { Plugin, type Transaction } from "prosemirror-state";
import { deepestSubParagraph, hasId, type IdSource, randomId } from "../../../shared/document/index.js";
import { levelAt, levelsBelow } from "../commands/places.js";
import { type ChangedRange, changedRanges } from "./changed-ranges.js";

/**
 * Keeps what a content expression cannot: every addressable node has an id of its own, and sub-paragraphs are no deeper
 * than (a), (i), a. Looks only at what a change put in; where an id occurs twice, what was put in gets the new one.
 */
export function structurePlugin(newId: IdSource = randomId): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(isHistoryTransaction)) return null;
      const ranges = changedRanges(transactions);
      const { tr } = state;
      giveIds(tr, ranges, newId);
      raiseTooDeep(tr, ranges);
      return tr.docChanged ? tr : null;
    },
  });
}

function giveIds(tr: Transaction, ranges: readonly ChangedRange[], newId: IdSource): void {
  const put = new Map<number, Node>();
  for (const { from, to } of ranges) {
    tr.doc.nodesBetween(from, Math.min(to, tr.doc.content.size), (node, pos) => {
      if (pos >= from && pos < to && hasId(node)) put.set(pos, node);
    });
  }
  if (put.size === 0) return;
  const taken = new Set<string>();
  tr.doc.descendants((node, pos) => {
    if (hasId(node) && !put.has(pos)) taken.add(node.attrs.id as string);
  });
  for (const [pos, node] of put) {
    let id = node.attrs.id as string;
    if (id === "" || taken.has(id)) {
      do id = newId();
      while (taken.has(id));
      tr.setNodeAttribute(pos, "id", id);
    }
    taken.add(id);
  }
}

function raiseTooDeep(tr: Transaction, ranges: readonly ChangedRange[]): void {
  const deepest: { pos: number; node: Node }[] = [];
  for (const { from, to } of ranges) {
    tr.doc.nodesBetween(from, Math.min(to, tr.doc.content.size), (node, pos) => {
      if (node.type.name !== "subParagraph") return true;
      const $inside = tr.doc.resolve(pos + 1);
      if (levelAt($inside, $inside.depth) < deepestSubParagraph) return true;
      if (levelsBelow(node) > 0 && !deepest.some((known) => known.pos === pos)) deepest.push({ pos, node });
      return false;
    });
  }
  for (const { pos, node } of deepest.toSorted((a, b) => b.pos - a.pos)) {
    tr.replaceWith(pos, pos + node.nodeSize, Fragment.fromArray(flattened(node)));
  }
}

/** A sub-paragraph and all below it, side by side in reading order. */
function flattened(node: Node): Node[] {
  const [lead, ...below] = node.children;
  return [node.copy(Fragment.from(lead)), ...below.flatMap(flattened)];
}

import { isHistoryTransaction } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { Plugin, type Transaction } from "prosemirror-state";
import { schema } from "../../../shared/document/index.js";
import { type Part, recognizeOpening } from "../../../shared/language/index.js";
import { changedRanges } from "./changed-ranges.js";

const parts: Readonly<Record<string, Part>> = { preambularParagraph: "preambular", operativeParagraph: "operative" };

/**
 * How many characters of a paragraph are opening words by the lexicon; null where the lexicon has no say: in
 * sub-paragraphs and annexes, and where a person has decided.
 */
export function automaticOpening(paragraph: Node, parent: Node): number | null {
  const part = parts[paragraph.type.name];
  if (!part || (parent.type.name !== "decision" && parent.type.name !== "part")) return null;
  return recognizeOpening(plainStart(paragraph.firstChild!), part)?.length ?? 0;
}

/** The text before the first note or reference: opening words are plain text. */
function plainStart(lead: Node): string {
  let text = "";
  for (const child of lead.children) {
    if (!child.isText) break;
    text += child.text;
  }
  return text;
}

/** Marks opening words as they are typed, in the paragraphs a change touched. */
export const openingWordsPlugin = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(isHistoryTransaction)) return null;
      const { tr } = state;
      for (const { from, to } of changedRanges(transactions)) {
        state.doc.nodesBetween(from, Math.min(to, state.doc.content.size), (node, pos, parent) => {
          if (node.type.name === "lead") return false;
          if (parent && parts[node.type.name]) markOpening(tr, node, pos, parent);
          return true;
        });
      }
      // Setting marks would forget the marks that the next typed character is to have.
      return tr.docChanged ? tr.setStoredMarks(state.storedMarks) : null;
    },
  });

function markOpening(tr: Transaction, paragraph: Node, pos: number, parent: Node): void {
  const lead = paragraph.firstChild!;
  if (lead.attrs.openingByHand === true) return;
  const length = automaticOpening(paragraph, parent);
  if (length === null || length === markedLength(lead)) return;
  const { opening, emphasis } = schema.marks;
  const start = pos + 2;
  tr.removeMark(start + length, start + lead.content.size, opening);
  if (length > 0) tr.removeMark(start, start + length, emphasis).addMark(start, start + length, opening.create());
}

/** Characters from the start that are marked, or -1 where the mark is also elsewhere. */
function markedLength(lead: Node): number {
  let length = 0;
  let open = true;
  for (const child of lead.children) {
    const marked = child.marks.some(({ type }) => type === schema.marks.opening);
    if (marked && !(open && child.isText)) return -1;
    if (marked) length += child.nodeSize;
    else open = false;
  }
  return length;
}

import { Fragment, type Node, type ResolvedPos } from "prosemirror-model";
import { type Command, type Selection, TextSelection, type Transaction } from "prosemirror-state";
import { ReplaceStep } from "prosemirror-transform";
import { type ParagraphName, schema, withOpening } from "../../../shared/document/index.js";
import { differenceOf } from "../difference.js";
import { countedAnew } from "./own-label.js";

/**
 * A caret that outlives restructuring: a character offset in the words of the node with this id ("" is the title of
 * the whole text; an annex is addressed by its title).
 */
export interface Address {
  readonly owner: string;
  readonly offset: number;
}

/** What a structural command decides: the new document, and where the selection goes if it does not stay. */
export interface Change {
  readonly doc: Node;
  readonly caret?: Address;
}

/** The change to a document with the caret at the start of a node; null where there is no such document. */
export const caretIn = (doc: Node | null, owner: string): Change | null => doc && { doc, caret: { owner, offset: 0 } };

/** A structural decision: pure, from a document and a selection; null where the command does not apply. */
export type Restructuring = (doc: Node, selection: Selection) => Change | null;

/**
 * The command that carries a structural decision out. The difference between the two documents becomes one step, as
 * small as it can be, so that history, findings and carets map through it; the selection stays with its words.
 */
export function restructure(decide: Restructuring): Command {
  return (state, dispatch) => {
    const change = decide(state.doc, state.selection);
    if (!change) return false;
    if (dispatch) dispatch(applyChange(state.tr, change).scrollIntoView());
    return true;
  };
}

/** Adds a structural change to a transaction whose document it was decided for. */
export function applyChange(tr: Transaction, change: Change): Transaction {
  const selection = selectionAfter(change, tr.selection);
  replaceDifference(tr, change.doc);
  return tr.setSelection(TextSelection.between(tr.doc.resolve(selection.anchor), tr.doc.resolve(selection.head)));
}

/** Where a selection is in the changed document: with its words, unless the change says otherwise. */
export function selectionAfter({ doc, caret }: Change, { $anchor, $head }: Selection): Selection {
  const resolve = ($pos: ResolvedPos) => resolveAddress(doc, caret ?? addressOf($pos));
  return TextSelection.between(resolve($anchor), resolve($head));
}

/** One step from the transaction's document to another. */
function replaceDifference(tr: Transaction, next: Node): void {
  const difference = differenceOf(tr.doc.content, next.content);
  if (!difference) return;
  const { from, to, end } = difference;
  tr.step(new ReplaceStep(from, to, next.slice(from, end)));
}

/** Where a position stands, in terms that survive the moving of its paragraph. */
function addressOf($pos: ResolvedPos): Address {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    const id = node.isBlock ? (node.attrs.id as string | undefined) : undefined;
    if (id) return { owner: id, offset: $pos.parent.isTextblock ? $pos.parentOffset : 0 };
  }
  return { owner: "", offset: $pos.parent.isTextblock ? $pos.parentOffset : 0 };
}

/** The position an address stands for now; the nearest one where the text has become shorter. */
export function resolveAddress(doc: Node, { owner, offset }: Address): ResolvedPos {
  let found: ResolvedPos | null = null;
  const visit = (node: Node, pos: number): boolean => {
    if (found) return false;
    if (node.attrs.id === owner) {
      let block = node;
      let at = pos;
      while (!block.isTextblock && block.firstChild) {
        block = block.firstChild;
        at++;
      }
      found = doc.resolve(at + 1 + Math.min(offset, block.content.size));
    }
    return !node.isTextblock;
  };
  if (owner !== "") doc.descendants(visit);
  return found ?? doc.resolve(1 + Math.min(offset, doc.firstChild!.content.size));
}

/**
 * The document in which the node at a depth of a position has other children; null where the schema does not allow
 * them there.
 */
export function withChildrenAt($pos: ResolvedPos, depth: number, children: readonly Node[]): Node | null {
  const target = $pos.node(depth);
  const content = Fragment.fromArray([...children]);
  if (!target.type.validContent(content)) return null;
  let node = target.copy(content);
  for (let above = depth - 1; above >= 0; above--) {
    const parent = $pos.node(above);
    node = parent.copy(parent.content.replaceChild($pos.index(above), node));
  }
  return node;
}

/**
 * A paragraph as another kind: its words, id, provenance and what stands below stay, not a label it had in its old list.
 * Opening words that the lexicon had set go when it becomes a sub-paragraph, where there are none. Null where what stands
 * below does not fit.
 */
export function asKind(paragraph: Node, kind: ParagraphName): Node | null {
  if (paragraph.type.name === kind) return paragraph;
  const type = schema.nodes[kind];
  let { content } = paragraph;
  const lead = paragraph.firstChild!;
  if (kind === "subParagraph" && lead.attrs.openingByHand !== true) content = content.replaceChild(0, withOpening(lead, 0));
  return type.validContent(content) ? countedAnew(type.create(paragraph.attrs, content)) : null;
}

/** A new, empty paragraph. */
export const emptyParagraph = (kind: ParagraphName, id: string): Node => schema.nodes[kind].create({ id }, schema.nodes.lead.create());

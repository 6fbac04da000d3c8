import type { ReceiptObjects } from "../receipt.js";
import { type Change, stands } from "./changes.js";
import { type FlowBlock, type FlowParagraph, isRow } from "./flow.js";

/** The paragraphs of a flow in its order, those of tables among them. */
export const paragraphsOf = (flow: readonly FlowBlock[]): FlowParagraph[] =>
  flow.flatMap((block) => (isRow(block) ? block.cells.flat() : [block]));

/** A change and the others that it is inside of. */
interface Placed {
  readonly change: Change;
  readonly among: readonly Change[];
}

/** The changes in a paragraph, each once. */
export function changesIn({ format, pieces, mark }: FlowParagraph): Placed[] {
  const found = new Map<Change, readonly Change[]>();
  const add = (changes: readonly Change[]): void => {
    for (const change of changes) if (!found.has(change)) found.set(change, changes);
  };
  if (format.before) add([format.before.change]);
  for (const piece of pieces) {
    if ("changes" in piece) add(piece.changes);
    if (piece.kind === "text" && piece.face.before) add([...piece.changes, piece.face.before.change]);
  }
  add(mark);
  return [...found].map(([change, among]) => ({ change, among }));
}

/** Why a change leaves no trace among what its author proposes; null where it does. */
export function reasonUnseen({ change, among }: Placed, inText: boolean, isBase: (change: Change) => boolean): string | null {
  if (!inText) return "outside the text of the resolution";
  const others = among.filter(({ author }) => author !== change.author);
  return stands(others, isBase) ? null : "in what another author put in or took out";
}

/** What a tracked change is called in a receipt. */
export const kindOf = ({ kind, moved }: Change): ReceiptObjects["kind"] =>
  moved ? "tracked move" : `tracked ${kind === "formatting" ? "change of look" : kind}`;

import type { Change } from "../tracked/changes.js";
import type { PlacedChange } from "../tracked/tracked-text.js";
import type { FlowParagraph } from "./flow.js";

/** The changes in a paragraph, each once. */
export function changesIn({ format, pieces, mark }: FlowParagraph): PlacedChange[] {
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

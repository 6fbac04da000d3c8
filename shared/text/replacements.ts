import type { DiffPiece } from "./word-diff.js";

/** One change of a text: what stood there, and what stands there now. */
export interface Replacement {
  readonly op: "replace" | "insert" | "delete";
  readonly from: string;
  readonly to: string;
  /** Where `from` starts in the earlier text, in UTF-16 code units. */
  readonly at: number;
}

/** The differences as changes of the earlier text, in order; the texts are as found, spaces included. */
export function replacements(pieces: readonly DiffPiece[]): Replacement[] {
  const changes: Replacement[] = [];
  let at = 0;
  let open: { from: string; to: string; at: number } | null = null;
  const close = (): void => {
    if (open) changes.push({ op: open.from === "" ? "insert" : open.to === "" ? "delete" : "replace", ...open });
    open = null;
  };
  for (const { op, text } of pieces) {
    if (op === "equal") close();
    else {
      open ??= { from: "", to: "", at };
      if (op === "delete") open.from += text;
      else open.to += text;
    }
    if (op !== "insert") at += text.length;
  }
  close();
  return changes;
}

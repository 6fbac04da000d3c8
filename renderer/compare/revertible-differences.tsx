import type { KeyboardEvent } from "react";
import type { ComparedPiece } from "../../shared/compare/index.js";
import { type Replacement, replacements } from "../../shared/text/index.js";
import { WordDifferences } from "../ui/word-differences.js";

interface Stretch {
  /** Characters of the draft before it. */
  readonly at: number;
  readonly pieces: readonly ComparedPiece[];
  /** What brings the earlier wording back; null where both texts say the same. */
  readonly back: Replacement | null;
}

const opposite = { equal: "equal", insert: "delete", delete: "insert" } as const;

/** The changes of a draft that bring its words back to those of the earlier text, in order. */
export const changesBack = (pieces: readonly ComparedPiece[]): Replacement[] =>
  replacements(pieces.map(({ op, text }) => ({ op: opposite[op], text })));

function stretchesOf(pieces: readonly ComparedPiece[]): Stretch[] {
  const back = changesBack(pieces);
  const stretches: { at: number; pieces: ComparedPiece[]; back: Replacement | null }[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (piece.op !== "equal" && last?.back) last.pieces.push(piece);
    else stretches.push({ at, pieces: [piece], back: piece.op === "equal" ? null : back[next++]! });
    if (piece.op !== "delete") at += piece.text.length;
  }
  return stretches;
}

interface RevertibleDifferencesProps {
  /** From the earlier text to the draft. */
  readonly pieces: readonly ComparedPiece[];
  /** Characters of the draft's opening words. */
  readonly opening: number;
  readonly shown?: "both" | "later";
  readonly onTakeBack: (change: Replacement) => void;
}

/** The draft with its changes; a click on one, or Enter, brings the earlier wording of that one back. */
export function RevertibleDifferences({ pieces, opening, shown = "both", onTakeBack }: RevertibleDifferencesProps) {
  return stretchesOf(pieces).map(({ at, pieces: own, back }) => {
    const words = <WordDifferences pieces={own} opening={Math.max(0, opening - at)} shown={shown} />;
    const visible = shown === "both" || own.some(({ op, text }) => op === "insert" && text.trim() !== "");
    if (!back || !visible) return <span key={`${at} ${back?.op ?? "same"}`}>{words}</span>;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onTakeBack(back);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button cannot run on from one line to the next, as words do.
      <span
        key={`${at} ${back.op}`}
        className="takeable"
        role="button"
        tabIndex={0}
        title={back.to.trim() ? `Bring back “${back.to.trim()}”` : "Take this out again"}
        onClick={() => onTakeBack(back)}
        onKeyDown={onKeyDown}
      >
        {words}
      </span>
    );
  });
}

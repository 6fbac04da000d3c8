import type { KeyboardEvent } from "react";
import { type DiffPiece, type Replacement, replacements } from "../../shared/text/index.js";
import { WordDifferences } from "../ui/word-differences.js";

interface Stretch {
  /** Where it begins in the passage. */
  readonly at: number;
  readonly pieces: readonly DiffPiece[];
  /** What it changes; null where both texts say the same. */
  readonly change: Replacement | null;
}

/** The differences cut into what stays and single changes, in order. */
function stretchesOf(pieces: readonly DiffPiece[]): Stretch[] {
  const changes = replacements(pieces);
  const stretches: { at: number; pieces: DiffPiece[]; change: Replacement | null }[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (piece.op !== "equal" && last?.change) last.pieces.push(piece);
    else stretches.push({ at, pieces: [piece], change: piece.op === "equal" ? null : changes[next++]! });
    if (piece.op !== "delete") at += piece.text.length;
  }
  return stretches;
}

interface TakeableDifferencesProps {
  /** From the draft's words to the passage's. */
  readonly pieces: readonly DiffPiece[];
  /** Characters of the passage's opening words. */
  readonly opening: number;
  readonly onTake: (change: Replacement) => void;
}

/** Words beside those of a passage; a click on one difference takes over only that. */
export function TakeableDifferences({ pieces, opening, onTake }: TakeableDifferencesProps) {
  return stretchesOf(pieces).map(({ at, pieces: own, change }) => {
    const words = <WordDifferences pieces={own} opening={Math.max(0, opening - at)} />;
    if (!change) return <span key={`${at} same`}>{words}</span>;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      onTake(change);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button cannot run on from one line to the next, as words do.
      <span
        key={`${at} ${change.op}`}
        className="takeable"
        role="button"
        tabIndex={0}
        title="Take over only this change"
        onClick={() => onTake(change)}
        onKeyDown={onKeyDown}
      >
        {words}
      </span>
    );
  });
}

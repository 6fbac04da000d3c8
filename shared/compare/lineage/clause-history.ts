import { compareTokens, type DiffPiece, relatedRatio, wordDiff } from "../../text/index.js";

/** A passage of an adopted text, as far as a history needs it. */
export interface DatedPassage {
  /** Symbol of the resolution. */
  readonly resolution: string;
  /** Day of adoption, ISO, or "" where it is unknown. */
  readonly adopted: string;
  readonly reference: string;
  readonly text: string;
}

/** A wording a clause has had, and every resolution in a row that had it so. */
export interface HistoryStep<Passage extends DatedPassage> {
  /** Oldest first; more than one where sessions repeated it word for word. */
  readonly passages: readonly Passage[];
  /** From the wording of the step before; null in the first. */
  readonly pieces: readonly DiffPiece[] | null;
}

/**
 * How a clause has come down: of each resolution the passage most like it, oldest first, what was repeated word for word
 * folded into one step, with what changed from step to step. Passages that share no more than chance are no history.
 * What was adopted on one day stands side by side, so that of it only the nearest counts.
 * @param nearest the passages nearest to it, nearest first
 */
export function clauseHistory<Passage extends DatedPassage>(
  nearest: readonly { readonly passage: Passage; readonly score: number }[],
): HistoryStep<Passage>[] {
  const byDay = new Map<string, Passage>();
  for (const { passage, score } of nearest) {
    if (score >= relatedRatio && passage.adopted !== "" && !byDay.has(passage.adopted)) byDay.set(passage.adopted, passage);
  }
  const steps: { passages: Passage[]; words: string }[] = [];
  for (const passage of [...byDay.values()].toSorted((a, b) => (a.adopted < b.adopted ? -1 : 1))) {
    const words = compareTokens(passage.text).join(" ");
    const last = steps.at(-1);
    if (last?.words === words) last.passages.push(passage);
    else steps.push({ passages: [passage], words });
  }
  return steps.map(({ passages }, index) => {
    const before = steps[index - 1]?.passages.at(-1);
    return { passages, pieces: before ? wordDiff(before.text, passages[0]!.text) : null };
  });
}

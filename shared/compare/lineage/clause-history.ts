import { compareTokens, type DiffPiece, sequenceMatcher } from "../../text/index.js";
import { editorialDiff } from "../typography.js";

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

/** What a clause came down from has half of its words at least; less is what any two clauses of a kind have in common. */
const inheritedRatio = 0.5;

/**
 * How a clause has come down: the passages with half of its words, or half of those of one found so, because wording
 * drifts; oldest first, what was repeated word for word folded into one step, with what changed from step to step. What
 * was adopted on one day stands side by side, so that of it only the nearest counts.
 * @param text the clause as it stands
 * @param nearest the passages nearest to it, nearest first
 */
export function clauseHistory<Passage extends DatedPassage>(
  text: string,
  nearest: readonly { readonly passage: Passage }[],
): HistoryStep<Passage>[] {
  const dated = nearest.flatMap(({ passage }) => (passage.adopted === "" ? [] : [{ passage, words: compareTokens(passage.text) }]));
  const byDay = new Map<string, Passage>();
  for (const { passage } of inherited(compareTokens(text), dated)) if (!byDay.has(passage.adopted)) byDay.set(passage.adopted, passage);
  const steps: { passages: Passage[]; words: string }[] = [];
  for (const passage of [...byDay.values()].toSorted((a, b) => (a.adopted < b.adopted ? -1 : 1))) {
    const words = compareTokens(passage.text).join(" ");
    const last = steps.at(-1);
    if (last?.words === words) last.passages.push(passage);
    else steps.push({ passages: [passage], words });
  }
  return steps.map(({ passages }, index) => {
    const before = steps[index - 1]?.passages.at(-1);
    return { passages, pieces: before ? editorialDiff(before.text, passages[0]!.text) : null };
  });
}

/** Those that share half of their words with a wording, directly or through each other, in the order they are reached. */
function inherited<Item extends { readonly words: readonly string[] }>(words: readonly string[], items: readonly Item[]): Item[] {
  const reached: Item[] = [];
  let left = [...items];
  for (let at = -1; at < reached.length; at++) {
    const matcher = sequenceMatcher(at < 0 ? words : reached[at]!.words);
    const found = left.filter((item) => matcher.ratio(item.words) >= inheritedRatio);
    left = left.filter((item) => !found.includes(item));
    reached.push(...found);
  }
  return reached;
}

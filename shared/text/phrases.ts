import type { MatchingRun } from "./sequence-ratio.js";

/**
 * Common runs as an editor would mark them up. The fewest edits are not the fewest marks: rewritten sentences share "of",
 * "the" and commas with what they were, and marking around those leaves confetti. So common words that weigh less than
 * what was changed on both sides of them are given up, and the phrase counts as replaced; and an insertion or deletion that could
 * stand in several places is moved to where a phrase begins or ends.
 */
export const tidied = (runs: readonly MatchingRun[], a: readonly string[], b: readonly string[]): MatchingRun[] =>
  settled(joinedPhrases(withoutCuts(runs, a, b), a, b), a, b);

/** Common words of this weight, as "United Nations Office on Drugs" has, are never given up. */
const enough = 24;

/** Common words of this weight, as "of the" or a comma has, say nothing between two replaced phrases. */
const tooLittle = 3;

/** How much a word tells: its letters, but little for short words, which are mostly grammar, and for punctuation. */
function weight(word: string): number {
  if (/\p{Script=Han}/u.test(word)) return 3;
  if (/\p{N}/u.test(word)) return Math.max(4, word.length);
  if (word.length <= 3 || !/[\p{L}\p{N}]/u.test(word)) return 1;
  return word.length === 4 ? 2 : word.length;
}

function weigh(words: readonly string[], from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += weight(words[index]!);
  return sum;
}

/** What was changed before a run: the weights of the words that went and of those that came. */
interface Change {
  readonly gone: number;
  readonly come: number;
}

/**
 * Insertions that the fewest edits cut in two although they could stand in one piece, made one, and deletions alike: in
 * "economies{, development} and {security and} States", the second could as well begin with the "and" before it.
 */
function withoutCuts(runs: readonly MatchingRun[], a: readonly string[], b: readonly string[]): MatchingRun[] {
  const whole = [...runs, { a: a.length, b: b.length, length: 0 }];
  for (let index = 0; index < whole.length - 1; index++) {
    const before = whole[index - 1] ?? { a: 0, b: 0, length: 0 };
    const run = whole[index]!;
    const after = whole[index + 1]!;
    const side = commonSide(before, run, after);
    if (side === null) continue;
    const words = side === "a" ? a : b;
    const again = (from: number): boolean => {
      for (let offset = 0; offset < run.length; offset++) if (words[run[side] + offset] !== words[from + offset]) return false;
      return true;
    };
    if (after[side] - run.length >= run[side] + run.length && again(after[side] - run.length)) {
      whole.splice(index, 2, { a: after.a - run.length, b: after.b - run.length, length: after.length + run.length });
    } else if (before[side] + before.length + run.length <= run[side] && again(before[side] + before.length)) {
      whole.splice(Math.max(0, index - 1), index === 0 ? 1 : 2, { ...before, length: before.length + run.length });
    } else continue;
    // The run before may now be one that can go, too.
    index = Math.max(-1, index - 3);
  }
  return whole;
}

/** The one side on which there are words both before and after a run; null where the other has some, too. */
function commonSide(before: MatchingRun, run: MatchingRun, after: MatchingRun): "a" | "b" | null {
  const sides = (["a", "b"] as const).filter((side) => run[side] > before[side] + before.length || after[side] > run[side] + run.length);
  return sides.length === 1 ? sides[0]! : null;
}

/** The runs that are worth being kept. */
function joinedPhrases(runs: readonly MatchingRun[], a: readonly string[], b: readonly string[]): MatchingRun[] {
  const changes = changesBefore(runs, a, b);
  return runs.filter(
    (run, index) => !separatesNothing(weigh(a, run.a, run.a + Math.min(run.length, enough)), changes[index]!, changes[index + 1]!),
  );
}

/**
 * Whether common words between two changes are better given up. Two insertions, or two deletions, leave the words
 * between them readable as they are, and so does a comma that came or went.
 */
function separatesNothing(own: number, before: Change, after: Change): boolean {
  if ((before.gone === 0 && after.gone === 0) || (before.come === 0 && after.come === 0)) return false;
  if (isSlight(before) || isSlight(after)) return false;
  if (own <= tooLittle) return true;
  return own < enough && 3 * own <= Math.min(before.gone, before.come, after.gone, after.come);
}

const isSlight = ({ gone, come }: Change): boolean => Math.min(gone, come) === 0 && gone + come <= tooLittle;

/** For each run, and for the end of the texts, what was changed just before. */
function changesBefore(runs: readonly MatchingRun[], a: readonly string[], b: readonly string[]): Change[] {
  let fromA = 0;
  let fromB = 0;
  return [...runs, { a: a.length, b: b.length, length: 0 }].map((run) => {
    const change = { gone: weigh(a, fromA, run.a), come: weigh(b, fromB, run.b) };
    fromA = run.a + run.length;
    fromB = run.b + run.length;
    return change;
  });
}

/** Trims what both sides of a change begin or end with, and moves each insertion or deletion to its most natural place. */
function settled(runs: readonly MatchingRun[], a: readonly string[], b: readonly string[]): MatchingRun[] {
  const result: { a: number; b: number; length: number }[] = [];
  const last = { a: a.length, b: b.length, length: 0 };
  let previous = { a: 0, b: 0, length: 0 };
  for (const run of [...runs, last]) {
    const next = { ...run };
    grow(previous, next, a, b);
    const endA = previous.a + previous.length;
    const endB = previous.b + previous.length;
    if (endA === next.a && endB < next.b) slide(previous, next, b, "b");
    else if (endB === next.b && endA < next.a) slide(previous, next, a, "a");
    result.push(previous);
    previous = next;
  }
  result.push(previous);
  return result.filter(({ length }) => length > 0);
}

type OpenRun = { a: number; b: number; length: number };

/** Lets both neighbours of a change take what the change begins or ends with on both sides. */
function grow(before: OpenRun, after: OpenRun, a: readonly string[], b: readonly string[]): void {
  const left = (): [number, number] => [before.a + before.length, before.b + before.length];
  for (let [x, y] = left(); x < after.a && y < after.b && a[x] === b[y]; [x, y] = left()) before.length++;
  for (let [x, y] = left(); x < after.a && y < after.b && a[after.a - 1] === b[after.b - 1]; [x, y] = left()) {
    after.a--;
    after.b--;
    after.length++;
  }
}

/**
 * Moves words that stand on one side only along equal ones. A run at either end of the text may be emptied by that, one
 * between two changes keeps a word, or they would become one.
 */
function slide(before: OpenRun, after: OpenRun, words: readonly string[], side: "a" | "b"): void {
  const from = before[side] + before.length;
  const to = after[side];
  const leastBefore = before.a === 0 || before.b === 0 ? 0 : 1;
  const leastAfter = after[side] + after.length === words.length ? 0 : 1;
  let best = { by: 0, score: naturalness(words, from, to) };
  const consider = (by: number): void => {
    const score = naturalness(words, from + by, to + by);
    if (score > best.score) best = { by, score };
  };
  for (let by = -1; -by <= before.length - leastBefore && words[from + by] === words[to + by]; by--) consider(by);
  for (let by = 0; by < after.length - leastAfter && words[from + by] === words[to + by]; by++) consider(by + 1);
  before.length += best.by;
  after.a += best.by;
  after.b += best.by;
  after.length -= best.by;
}

/** How natural it is to mark the words from one place to another: whether a phrase begins and ends there. */
const naturalness = (words: readonly string[], from: number, to: number): number =>
  edge(words[from - 1], words[from]) + edge(words[to - 1], words[to]);

/** After a mark of punctuation is the best place to cut, then before one, then before a word that joins. */
function edge(left: string | undefined, right: string | undefined): number {
  if (left === undefined) return 1;
  if (right === undefined || /^[,;:.)”"，。；]$/.test(left)) return 3;
  if (/^[,;:.(“"，。；]$/.test(right)) return 2;
  return /^(?:and|or|et|ou|y|o|и|или)$/i.test(right) ? 1 : 0;
}

import { lastEndKept } from "./ends.js";
import type { Change, Line, RevisedLine } from "./line.js";
import type { Pair } from "./pair-lines.js";
import { contentOf, reviseLine } from "./revise-words.js";

/**
 * Two texts as one sequence of lines: without what is inserted it is the base, without what is deleted the draft, where a
 * line whose end goes runs on into the next. What moved is deleted here and inserted there.
 * @param pairs which line became which, in the order of both texts (`pairLines`)
 */
export function revise(base: readonly Line[], draft: readonly Line[], pairs: readonly Pair[]): RevisedLine[] {
  const lines: RevisedLine[] = [];
  let noted = false;
  let a = 0;
  let b = 0;
  /** What stands between two pairs: first what went, unless the first note of all is in what came (see `forLibreOffice`). */
  const between = (to: number, from: number): [RevisedLine[], RevisedLine[]] => {
    const gone = base.slice(a, to);
    const come = draft.slice(b, from);
    const swapped = !noted && !gone.some(hasNote) && come.some(hasNote);
    noted ||= swapped || gone.some(hasNote);
    const parts = [only(gone, "deleted"), only(come, "inserted")] as const;
    return swapped ? [parts[1], parts[0]] : [...parts];
  };
  for (const [from, to] of pairs) {
    lines.push(...between(from, to).flat(), reviseLine(base[from]!, draft[to]!));
    noted ||= hasNote(base[from]!) || hasNote(draft[to]!);
    a = from + 1;
    b = to + 1;
  }
  return lastEndKept(lines, ...between(base.length, draft.length));
}

const hasNote = (line: Line): boolean => line.pieces.some(({ kind }) => kind === "note");

const only = (lines: readonly Line[], change: Change): RevisedLine[] =>
  lines.map((line) => ({ end: change, properties: line.properties, formerProperties: null, pieces: contentOf(line, change) }));

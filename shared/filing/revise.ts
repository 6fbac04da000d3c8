import type { Line, RevisedLine } from "./line.js";
import type { Pair } from "./pair-lines.js";
import { contentOf, reviseLine } from "./revise-words.js";

/**
 * Two texts as one sequence of lines: without what is inserted it is the base, without what is deleted the draft, where a
 * line whose end goes runs on into the next. What moved is deleted here and inserted there.
 * @param pairs which line became which, in the order of both texts (`pairLines`)
 */
export function revise(base: readonly Line[], draft: readonly Line[], pairs: readonly Pair[]): RevisedLine[] {
  const lines: RevisedLine[] = [];
  let a = 0;
  let b = 0;
  for (const [from, to] of pairs) {
    lines.push(...deleted(base.slice(a, from)), ...inserted(draft.slice(b, to)), reviseLine(base[from]!, draft[to]!));
    a = from + 1;
    b = to + 1;
  }
  return withLastEnd(lines, deleted(base.slice(a)), inserted(draft.slice(b)));
}

const deleted = (lines: readonly Line[]): RevisedLine[] => lines.map((line) => only(line, "deleted"));
const inserted = (lines: readonly Line[]): RevisedLine[] => lines.map((line) => only(line, "inserted"));

const only = (line: Line, change: "inserted" | "deleted"): RevisedLine => ({
  end: change,
  properties: line.properties,
  formerProperties: null,
  pieces: contentOf(line, change),
});

/**
 * The lines up to the last pair, and what stands after it in either text. The end of a text cannot go: both texts have
 * the last one, and where one goes on beyond the other, the end before it is what came or went.
 */
function withLastEnd(lines: readonly RevisedLine[], gone: readonly RevisedLine[], come: readonly RevisedLine[]): RevisedLine[] {
  const last = lines.at(-1);
  if (gone.length > 0 && come.length > 0) {
    const [from, to] = [gone.at(-1)!, come[0]!];
    const joint = { ...to, pieces: [...from.pieces, ...to.pieces] };
    const tail = [joint, ...come.slice(1)];
    return [...lines, ...gone.slice(0, -1), ...tail.slice(0, -1), ending(tail.at(-1)!, tail.at(-1)!.properties, from.properties)];
  }
  const [tail, change] = gone.length > 0 ? [gone, "deleted" as const] : [come, "inserted" as const];
  const end = tail.at(-1);
  if (!end || !last) return [...lines, ...tail];
  const before = { ...last, end: change, properties: change === "inserted" ? last.properties : formerOf(last), formerProperties: null };
  const [now, former] = change === "inserted" ? [end.properties, formerOf(last)] : [last.properties, end.properties];
  return [...lines.slice(0, -1), before, ...tail.slice(0, -1), ending(end, now, former)];
}

const formerOf = (line: RevisedLine): string => line.formerProperties ?? line.properties;

const ending = (line: RevisedLine, properties: string, former: string): RevisedLine => ({
  ...line,
  end: null,
  properties,
  formerProperties: former === properties ? null : former,
});

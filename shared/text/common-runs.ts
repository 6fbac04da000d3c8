import type { MatchingRun } from "./sequence-ratio.js";

/**
 * Edits searched for at a stretch. Time and memory grow with its square, so that two shuffled books cost a fraction of
 * a second; paragraphs never reach it.
 */
const editLimit = 300;

/** The corner of a comparison that is yet to be done: everything from `a` and `b` on. */
interface Corner {
  readonly a: number;
  readonly b: number;
}

/**
 * The common runs of two sequences, in order and without crossing: what lies between them was deleted or inserted.
 * Fewest edits (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986); where the texts differ in more than a
 * limit, the path that got furthest by then is kept and the search starts anew from its end.
 */
export function commonRuns(a: Int32Array, b: Int32Array): MatchingRun[] {
  const runs: MatchingRun[] = [];
  let end = 0;
  while (end < a.length && end < b.length && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const aTo = a.length - end;
  const bTo = b.length - end;
  let corner: Corner = { a: 0, b: 0 };
  while (corner.a < aTo && corner.b < bTo) corner = advance(a.subarray(0, aTo), b.subarray(0, bTo), corner, runs);
  if (end > 0) runs.push({ a: aTo, b: bTo, length: end });
  return joined(runs);
}

/** Searches from a corner to the end or the limit, adds the runs on the way, and returns the corner reached. */
function advance(a: Int32Array, b: Int32Array, from: Corner, runs: MatchingRun[]): Corner {
  const n = a.length - from.a;
  const m = b.length - from.b;
  const limit = Math.min(n + m, editLimit);
  const offset = limit + 1;
  // The furthest position in `a` on each diagonal, and its state before every round to walk back on.
  const furthest = new Int32Array(2 * limit + 3);
  const rounds: Int32Array[] = [];
  let best = { x: 0, y: 0 };
  for (let edits = 0; edits <= limit; edits++) {
    rounds.push(furthest.slice(offset - edits, offset + edits + 1));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && furthest[offset + diagonal - 1]! < furthest[offset + diagonal + 1]!);
      let x = down ? furthest[offset + diagonal + 1]! : furthest[offset + diagonal - 1]! + 1;
      let y = x - diagonal;
      while (x < n && y < m && a[from.a + x] === b[from.b + y]) {
        x++;
        y++;
      }
      furthest[offset + diagonal] = x;
      if (x >= n && y >= m) return walkBack(rounds, edits, from, { x: n, y: m }, runs);
      if (edits === limit && x <= n && y <= m && x + y > best.x + best.y) best = { x, y };
    }
  }
  return walkBack(rounds, limit, from, best, runs);
}

function walkBack(rounds: readonly Int32Array[], edits: number, from: Corner, end: { x: number; y: number }, runs: MatchingRun[]): Corner {
  let { x, y } = end;
  for (let round = edits; round > 0; round--) {
    // `rounds[round]` holds the points before that round, for diagonals -round to round.
    const points = rounds[round]!;
    const diagonal = x - y;
    const left = points[diagonal - 1 + round] ?? -1;
    const right = points[diagonal + 1 + round] ?? -1;
    const down = diagonal === -round || (diagonal !== round && left < right);
    const before = down ? right : left;
    const start = down ? before : before + 1;
    if (x > start) runs.push({ a: from.a + start, b: from.b + start - diagonal, length: x - start });
    x = before;
    y = before - (down ? diagonal + 1 : diagonal - 1);
  }
  if (x > 0) runs.push({ a: from.a, b: from.b, length: x });
  return { a: from.a + end.x, b: from.b + end.y };
}

/** In order, with runs that touch in both sequences made one. */
function joined(runs: readonly MatchingRun[]): MatchingRun[] {
  const result: MatchingRun[] = [];
  for (const run of runs.toSorted((left, right) => left.a - right.a)) {
    const last = result.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
      result[result.length - 1] = { ...last, length: last.length + run.length };
    } else result.push(run);
  }
  return result;
}

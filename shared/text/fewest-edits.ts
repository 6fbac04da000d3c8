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
 * The common runs of two sequences that leave the fewest edits (Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986), in order. Where the texts differ in more than a limit, the path that got furthest by then is kept
 * and the search starts anew from its end.
 */
export function fewestEdits(a: Int32Array, b: Int32Array): MatchingRun[] {
  const runs: MatchingRun[] = [];
  let corner: Corner = { a: 0, b: 0 };
  while (corner.a < a.length && corner.b < b.length) corner = advance(a, b, corner, runs);
  return runs;
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

/** Adds the runs of the path to `end`, in order. */
function walkBack(rounds: readonly Int32Array[], edits: number, from: Corner, end: { x: number; y: number }, runs: MatchingRun[]): Corner {
  const path: MatchingRun[] = [];
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
    if (x > start) path.push({ a: from.a + start, b: from.b + start - diagonal, length: x - start });
    x = before;
    y = before - (down ? diagonal + 1 : diagonal - 1);
  }
  if (x > 0) path.push({ a: from.a, b: from.b, length: x });
  for (const run of path.toReversed()) runs.push(run);
  return { a: from.a + end.x, b: from.b + end.y };
}

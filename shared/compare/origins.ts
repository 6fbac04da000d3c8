import type { DiffPiece } from "../text/index.js";

/** Words of a paragraph and the source that has them. */
export interface OriginRun {
  readonly text: string;
  /** Index of the source, or null for words that none has. */
  readonly source: number | null;
}

/** A stretch of the paragraph that a source has, in UTF-16 code units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly source: number;
}

/** Words in a row that a source must have, or they may come from anywhere. */
const leastWords = 3;

/**
 * Which words of a paragraph come from which of its sources, given the differences from each to the paragraph; joined,
 * the runs are the paragraph. Where several have the same words, the one that has the longer stretch of them counts.
 */
export function originRuns(text: string, differences: readonly (readonly DiffPiece[])[]): OriginRun[] {
  const owner = new Int16Array(text.length).fill(-1);
  const stretches = differences.flatMap(equalStretches).toSorted((left, right) => right.to - right.from - (left.to - left.from));
  for (const { from, to, source } of stretches) {
    for (const [start, end] of unowned(owner, from, to)) {
      if (wordsIn(text.slice(start, end)) >= leastWords) owner.fill(source, start, end);
    }
  }
  const runs: OriginRun[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    while (to < text.length && owner[to] === owner[from]) to++;
    const source = owner[from]!;
    runs.push({ text: text.slice(from, to), source: source < 0 ? null : source });
  }
  return runs;
}

function equalStretches(pieces: readonly DiffPiece[], source: number): Stretch[] {
  let at = 0;
  return pieces.flatMap(({ op, text }) => {
    if (op === "delete") return [];
    at += text.length;
    return op === "equal" ? [{ from: at - text.length, to: at, source }] : [];
  });
}

/** The parts of a stretch that no longer one has taken. */
function unowned(owner: Int16Array, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let at = from; at < to; at++) {
    if (owner[at]! >= 0) continue;
    const last = parts.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else parts.push([at, at + 1]);
  }
  return parts;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

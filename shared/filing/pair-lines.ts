import { matchSequences } from "../compare/index.js";
import { compareTokens } from "../text/index.js";
import { type Line, textOf } from "./line.js";

/** Indices of a line of the base and of the line of the draft that it became. */
export type Pair = readonly [base: number, draft: number];

/**
 * Which lines of a draft came from which of the base, each from one at most and all in the order of both texts: of all
 * such choices the one that keeps most words. A line that moved is in no pair, unless those it passed are shorter.
 */
export function pairLines(base: readonly Line[], draft: readonly Line[]): Pair[] {
  const gain = gains(base, draft);
  const width = draft.length + 1;
  // What came best of the lines before each place, row by row, and how: 1 by leaving out a line of the base, 2 of the draft, 3 by a pair.
  const steps = new Uint8Array((base.length + 1) * width);
  let above = new Float64Array(width);
  for (let a = 1; a <= base.length; a++) {
    const row = new Float64Array(width);
    for (let b = 1; b <= draft.length; b++) {
      const gained = gain(a - 1, b - 1);
      const paired = gained > 0 ? above[b - 1]! + gained : -1;
      const best = Math.max(paired, above[b]!, row[b - 1]!);
      row[b] = best;
      steps[a * width + b] = best === paired ? 3 : best === above[b] ? 1 : 2;
    }
    above = row;
  }
  const pairs: Pair[] = [];
  for (let a = base.length, b = draft.length; a > 0 && b > 0; ) {
    const step = steps[a * width + b]!;
    if (step === 3) pairs.push([a - 1, b - 1]);
    if (step !== 2) a--;
    if (step !== 1) b--;
  }
  return pairs.toReversed();
}

/** What pairing two lines keeps, in words; 0 where they do not belong together. */
function gains(base: readonly Line[], draft: readonly Line[]): (base: number, draft: number) => number {
  const earlier = described(base);
  const later = described(draft);
  const ratios = matchSequences(
    earlier.map(({ words }) => words),
    later.map(({ words }) => words),
  ).map((sources) => new Map(sources.map(({ index, ratio }) => [index, ratio])));
  return (a, b) => {
    const from = earlier[a]!;
    const to = later[b]!;
    if (from.kind !== to.kind) return 0;
    const ratio = from.text === to.text ? 1 : ratios[b]!.get(a);
    if (ratio === undefined) return from.furniture ? 1 : 0;
    // Half a word more for each pair, so that lines without words find each other, too.
    return ratio * (from.words.length + to.words.length) + (from.furniture ? 1.5 : 0.5);
  };
}

const described = (lines: readonly Line[]) =>
  lines.map((line) => {
    const text = textOf(line);
    return { kind: line.kind, furniture: line.furniture, text, words: compareTokens(text) };
  });

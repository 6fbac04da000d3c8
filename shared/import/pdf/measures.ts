import type { PageLine } from "./lines.js";

/** How the text of a document is set, as most of its lines have it. */
export interface Measures {
  readonly size: number;
  /** From one baseline to the next inside a paragraph. */
  readonly leading: number;
  /** The left edge of most lines. */
  readonly margin: number;
  /** Whether paragraphs begin further to the right than they go on. */
  readonly indents: boolean;
}

/** Points by which a line must stand further right to be indented. */
export const leastIndent = 4;

/** Above this share of the leading, a gap between lines is one between paragraphs. */
export const paragraphGap = 1.15;

/** The size that most characters have. */
export const textSizeOf = (lines: readonly PageLine[]): number => most(lines.map(({ size, strand }) => [round(size), strand.length]));

/** @param pages the lines of the text, page by page, without furniture and notes */
export function measuresOf(pages: readonly (readonly PageLine[])[]): Measures {
  const lines = pages.flat();
  const size = textSizeOf(lines);
  const pairs = pages.flatMap((page) => page.slice(1).map((line, index) => [page[index]!, line] as const));
  const gaps = pairs.map(([above, line]) => above.y - line.y).filter((gap) => gap > 0.9 * size && gap < 3 * size);
  const leading = most(gaps.map((gap) => [round(gap), 1])) || 1.2 * size;
  const margin = most(lines.map(({ x, right }) => [Math.round(x), right - x]));
  const beginnings = pairs.filter(([above, line]) => above.y - line.y > paragraphGap * leading && line.size < 1.1 * size);
  const indented = beginnings.filter(([, { x }]) => x > margin + leastIndent);
  return { size, leading, margin, indents: indented.length > beginnings.length / 2 };
}

const round = (points: number): number => Math.round(points * 2) / 2;

/** The value with the greatest weight, 0 where there is none. */
function most(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as const)[0];
}

import type { RevisedLine } from "./line.js";

/**
 * The same text in which not the end of the line at `to` came or went, but that of the line at `from`, which both texts
 * have; the ends between them must have come or gone, too. Each text has as many ends as before, and each line of either
 * text the properties it had.
 */
export function passEnd(lines: readonly RevisedLine[], from: number, to: number): RevisedLine[] {
  const kept = lines[from]!;
  const last = lines[to]!;
  const came = last.end === "inserted";
  const former = kept.formerProperties ?? kept.properties;
  const passed = lines.slice();
  passed[from] = { ...kept, end: last.end, properties: came ? kept.properties : former, formerProperties: null };
  passed[to] = withEnd(last, came ? last.properties : kept.properties, came ? former : last.properties);
  return passed;
}

/**
 * Lines, and what follows them to the end of either text: lines that only one has, then lines that only the other has.
 * The last end of a text can neither come nor go, so both texts share it.
 */
export function lastEndKept(lines: readonly RevisedLine[], first: readonly RevisedLine[], second: readonly RevisedLine[]): RevisedLine[] {
  if (first.length === 0 || second.length === 0) {
    const all = [...lines, ...first, ...second];
    return all.length > lines.length && lines.length > 0 ? passEnd(all, lines.length - 1, all.length - 1) : all;
  }
  const [before, after] = [first.at(-1)!, second[0]!];
  const joint = { ...after, pieces: [...before.pieces, ...after.pieces] };
  const tail = [joint, ...second.slice(1)];
  const last = tail.at(-1)!;
  const [now, former] = last.end === "inserted" ? [last.properties, before.properties] : [before.properties, last.properties];
  return [...lines, ...first.slice(0, -1), ...tail.slice(0, -1), withEnd(last, now, former)];
}

/** A line whose end both texts have. */
const withEnd = (line: RevisedLine, properties: string, former: string): RevisedLine => ({
  ...line,
  end: null,
  properties,
  formerProperties: former === properties ? null : former,
});

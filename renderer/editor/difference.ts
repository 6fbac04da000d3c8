import type { Fragment } from "prosemirror-model";

/** The one stretch in which two contents differ: `from` is the same in both, `to` an offset in the one before, `end` in the next. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** How some content differs from what was there before, as one stretch that is as short as it can be; null where it does not. */
export function differenceOf(before: Fragment, next: Fragment): Difference | null {
  const from = before.findDiffStart(next);
  if (from === null) return null;
  const { a: to, b: end } = before.findDiffEnd(next)!;
  // Repeated words can be reached from both sides.
  const overlap = Math.max(0, from - Math.min(to, end));
  return { from, to: to + overlap, end: end + overlap };
}

import type { Counted, CountedPair, Counts } from "./counts.js";

/** Pairs whose ratio is this close to the least one may be related to one matcher and not to another. */
const doubtful = 0.1;

/** Why our counts are not the given ones: one short reason for each way in which they differ. */
export function reasonsFor({ counts, pairs, split, merged }: Counted, given: Counts, least: number): string[] {
  const reasons: string[] = [];
  const tied = counts.same + counts.changed - given.same - given.changed;
  if (tied !== 0) {
    const close = pairs
      .filter(({ ratio }) => ratio < least + doubtful)
      .map(({ references, ratio }) => `${references || "a heading"} at ${ratio.toFixed(2)}`);
    const verdict = tied > 0 ? `${tied} more tied than given` : `${-tied} fewer tied than given`;
    const shared = [...split, ...merged].slice(0, 6);
    reasons.push(
      `${verdict}: ${[
        ...(close.length > 0 ? [`barely alike: ${close.join(", ")}`] : []),
        ...(shared.length > 0 ? [`split or merged, counted with one partner only: ${shared.join(", ")}`] : []),
      ].join("; ")}`,
    );
  }
  const same = counts.same - given.same;
  if (same !== 0) {
    const slight = pairs.filter(differInSignsOnly);
    reasons.push(
      `${Math.abs(same)} ${same > 0 ? "more" : "fewer"} the same: ${slight.length} pairs differ in numbers, signs of notes or hyphens alone, which the given matcher takes now for a change and now not`,
    );
  }
  return reasons;
}

const bare = (line: string): string => line.replace(/[\s\d‑-]+/gu, "");
const differInSignsOnly = ({ from, to }: CountedPair): boolean => from !== to && bare(from) === bare(to);

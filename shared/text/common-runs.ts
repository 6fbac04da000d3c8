import { anchors } from "./anchors.js";
import { fewestEdits } from "./fewest-edits.js";
import type { MatchingRun } from "./sequence-ratio.js";

/**
 * The common runs of two sequences, in order and without crossing: what lies between them was deleted or inserted.
 * Long texts are first pinned together by anchors, phrases that occur once in either; between those, and in short texts
 * throughout, the fewest edits are found. Bounded in time whatever the texts.
 */
export function commonRuns(a: Int32Array, b: Int32Array): MatchingRun[] {
  const runs: MatchingRun[] = [];
  let from = { a: 0, b: 0 };
  for (const anchor of [...anchors(a, b), { a: a.length, b: b.length, length: 0 }]) {
    for (const run of fewestEdits(a.subarray(from.a, anchor.a), b.subarray(from.b, anchor.b))) {
      runs.push({ a: from.a + run.a, b: from.b + run.b, length: run.length });
    }
    runs.push(anchor);
    from = { a: anchor.a + anchor.length, b: anchor.b + anchor.length };
  }
  return joined(runs);
}

/** Without empty runs, and with runs that touch in both sequences made one. */
function joined(runs: readonly MatchingRun[]): MatchingRun[] {
  const result: MatchingRun[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    const last = result.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
      result[result.length - 1] = { ...last, length: last.length + run.length };
    } else result.push(run);
  }
  return result;
}

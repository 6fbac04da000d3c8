import { describe, expect, it } from "vitest";
import { check } from "../../shared/checks/index.js";
import type { Profile } from "../../shared/document/index.js";
import { corpusIsThere, decisionsOf } from "../corpus.js";

/** One text in five or so: about 120 of the 580 that are one decision each. The bounds are a little above what was measured on all. */
const sample: readonly [Profile, number, number][] = [
  ["GA", 6, 0.5],
  ["ECOSOC", 4, 0.9],
  ["HRC", 4, 0.9],
  ["SC", 4, 1.2],
];

describe.skipIf(!corpusIsThere)("adopted texts, which are right by definition,", () => {
  it.each(sample)("of organ %s are nearly silent", (profile, every, bound) => {
    const texts = decisionsOf(profile, every);
    const counts = texts
      .map(({ draft }) => check(draft).filter(({ severity }) => severity !== "information").length)
      .toSorted((a, b) => a - b);
    expect(texts.length).toBeGreaterThan(15);
    expect(counts[Math.floor(counts.length / 2)]).toBe(0);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(bound);
  });
});

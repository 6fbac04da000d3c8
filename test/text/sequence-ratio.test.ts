import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTokens, sequenceMatcher, sequenceRatio } from "../../shared/text/index.js";

const sequence = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 30 });

describe("the word-sequence ratio", () => {
  // Figures of Python 3.11: difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()
  it.each([
    ["a b c d", "b c d e", 0.75],
    ["a b x y", "x y a b", 0.5],
    ["the states of the region", "the region of the states", 0.4],
    ["a a b a a a b b a", "a b a b a a b", 0.75],
    ["c a b c a b b a", "b a c a b", 0.46153846153846156],
    ["", "a", 0],
    ["", "", 1],
  ])("of “%s” and “%s” is that of difflib", (a, b, expected) => {
    expect(sequenceRatio(compareTokens(a), compareTokens(b))).toBeCloseTo(expected, 12);
  });

  it("is 1 for equal sequences and only for them", () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        expect(sequenceRatio(a, a)).toBe(1);
        expect(sequenceRatio(a, b) === 1).toBe(a.join() === b.join());
      }),
    );
  });

  it("counts runs that are equal, in order and apart", () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        let nextA = 0;
        let nextB = 0;
        for (const run of sequenceMatcher(b).runs(a)) {
          expect(run.a).toBeGreaterThanOrEqual(nextA);
          expect(run.b).toBeGreaterThanOrEqual(nextB);
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          nextA = run.a + run.length;
          nextB = run.b + run.length;
        }
      }),
    );
  });

  it("gives one answer however often a matcher is used", () => {
    const matcher = sequenceMatcher(["a", "b", "c", "a"]);
    const first = matcher.ratio(["a", "b", "x"]);
    matcher.ratio(["c", "a", "b"]);
    expect(matcher.ratio(["a", "b", "x"])).toBe(first);
  });
});

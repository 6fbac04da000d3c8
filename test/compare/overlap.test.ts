import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordOverlap } from "../../shared/compare/overlap.js";
import { sequenceRatio } from "../../shared/text/index.js";

const sequence = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 12 });

describe("the candidates by shared words", () => {
  it("are all that may reach the ratio, none promised less than it reaches, the most promising first", () => {
    fc.assert(
      fc.property(
        fc.array(sequence, { maxLength: 8 }),
        sequence,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (earlier, words, least) => {
          const candidates = wordOverlap(earlier, least)(words);
          const bounds = new Map(candidates.map(({ index, bound }) => [index, bound]));
          earlier.forEach((other, index) => {
            const ratio = other.length + words.length === 0 ? 0 : sequenceRatio(words, other);
            if (ratio >= least) expect(bounds.get(index)).toBeGreaterThanOrEqual(ratio);
          });
          expect(candidates.map(({ bound }) => bound)).toEqual([...bounds.values()].toSorted((left, right) => right - left));
        },
      ),
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactMatches } from "../../shared/compare/exact-matches.js";
import { align } from "../../shared/compare/index.js";
import { originRuns } from "../../shared/compare/origins.js";
import { decision, operative, organLine, resolution, title } from "../../shared/document/builders.js";
import { countingIds, withIds } from "../../shared/document/index.js";
import { wordDiff } from "../../shared/text/index.js";

const repeated = (count: number, words: (index: number) => string) =>
  withIds(
    resolution(title(), decision(organLine("The Council"), ...Array.from({ length: count }, (_, index) => operative(words(index))))),
    countingIds(),
  );

const paragraph = "Requests the Secretary-General to report on the implementation of the present resolution at its next session;";

describe("thousands of paragraphs alike", () => {
  it("are tied one by one where they are the same", { timeout: 60_000 }, () => {
    const text = repeated(2_000, () => paragraph);
    const { paragraphs } = align(text, text);
    expect(paragraphs.every(({ target, sources }) => sources.length === 1 && sources[0]!.reference === target)).toBe(true);
  });

  it("are tied where they differ in a number", { timeout: 60_000 }, () => {
    const base = repeated(400, (index) => `${paragraph} item ${index}`);
    const draft = repeated(400, (index) => `${paragraph} item ${index + 10_000}`);
    expect(align(base, draft).paragraphs.every(({ kind }) => kind === "minor")).toBe(true);
  });
});

describe("an equal sequence", () => {
  it("is the nearest of several", () => {
    const find = exactMatches([["a"], ["b"], ["a"], [], ["a"]]);
    expect([0, 1, 2, 3, 9].map((near) => find(["a"], near))).toEqual([0, 0, 2, 2, 4]);
    expect(find(["c"], 0)).toBeNull();
    expect(find([], 0)).toBeNull();
  });
});

describe("the origins of a composite’s words", () => {
  const words = fc.array(fc.constantFrom("the", "States", "report", "children", "schools", "of", "attacks"), { maxLength: 14 });
  const text = words.map((list) => list.join(" "));

  it("give back the paragraph, and name a source only for words it has", () => {
    fc.assert(
      fc.property(text, text, text, (first, second, target) => {
        const sources = [first, second];
        const runs = originRuns(
          target,
          sources.map((source) => wordDiff(source, target)),
        );
        expect(runs.map((run) => run.text).join("")).toBe(target);
        for (const run of runs) if (run.source !== null) expect(sources[run.source]).toContain(run.text.trim());
      }),
    );
  });

  it("prefer the source that has more of them in a row", () => {
    const runs = originRuns("to act now in every country of the world", [
      wordDiff("to act now in every city", "to act now in every country of the world"),
      wordDiff("now in every country of the world", "to act now in every country of the world"),
    ]);
    expect(runs.map((run) => [run.text.trim(), run.source])).toEqual([
      ["to act", null],
      ["now in every country of the world", 1],
    ]);
  });
});

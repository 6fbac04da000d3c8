import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { align } from "../../shared/compare/index.js";
import { importText } from "../../shared/import/index.js";

const folder = "../shared/corpus/pairs";

interface Pair {
  readonly older: string;
  readonly newer: string;
}

/** Every nth pair of texts of a corpus file, by the names its lines give the two. */
function sample(file: string, older: string, newer: string, nth: number): Pair[] {
  const path = `${folder}/${file}`;
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines
    .filter((_, index) => index % nth === 0)
    .map((line) => JSON.parse(line) as Record<string, string>)
    .map((pair) => ({ older: pair[`${older}Text`]!, newer: pair[`${newer}Text`]! }));
}

/** Share of the later paragraphs that the earlier text has, but for a word or a date. */
function keptShare(pair: Pair): number {
  const { paragraphs } = align(importText(pair.older).draft.doc, importText(pair.newer).draft.doc);
  for (const { sources, kind } of paragraphs) {
    expect(kind === "new").toBe(sources.length === 0);
    for (const { ratio } of sources) expect(ratio > 0 && ratio <= 1).toBe(true);
  }
  return paragraphs.filter(({ kind }) => kind === "identical" || kind === "minor").length / paragraphs.length;
}

const median = (shares: readonly number[]): number => shares.toSorted((left, right) => left - right)[Math.floor(shares.length / 2)]!;

const drafts = sample("draft-adopted.jsonl", "draft", "adopted", 12);

describe.skipIf(drafts.length === 0)("drafts and the resolutions adopted from them", () => {
  it("differ in few paragraphs, as a rule", { timeout: 60_000 }, () => {
    expect(median(drafts.map(keptShare))).toBeGreaterThan(0.85);
  });
});

const successive = sample("successive-sessions.jsonl", "older", "newer", 8);

describe.skipIf(successive.length === 0)("resolutions of successive sessions", () => {
  it("keep most of their paragraphs", { timeout: 60_000 }, () => {
    expect(median(successive.map(keptShare))).toBeGreaterThan(0.6);
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../shared/document/index.js";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare } from "../../shared/export/index.js";
import { type TrackedCopy, trackedCopy } from "../../shared/filing/index.js";
import { importFile } from "../../shared/import/index.js";
import { anyDraft } from "../any-draft.js";
import { adoptedTextsOf, corpusIsThere } from "../corpus.js";
import { randomNumbers } from "../random.js";
import { edited } from "./edits.js";
import { expectValid, schemasAreThere } from "./schema.js";
import { settled } from "./settled.js";

const reviser = { author: "Brazil", date: "2026-11-22T00:00:00Z" };
const printed = (draft: Draft): Uint8Array => toDocx(prepare(draft));
const tracked = (base: Draft, draft: Draft): TrackedCopy => trackedCopy(printed(base), printed(draft), reviser);

function expectBothWays(base: Draft, draft: Draft): void {
  const { bytes, verified } = tracked(base, draft);
  expect(settled(bytes, "reject")).toEqual(settled(printed(base), "open"));
  expect(settled(bytes, "accept")).toEqual(settled(printed(draft), "open"));
  expect(verified).toBe(true);
  if (schemasAreThere) expectValid(bytes);
}

const withEdits = (base: Draft, seed: number): Draft => {
  const random = randomNumbers(seed);
  const chance = (below: number): number => Math.floor(random() * below);
  return edited(base, 1 + chance(8), chance);
};

const builtIn = (name: string): Draft => importFile({ name, bytes: readFileSync(`build/precedents/${name}`) }).draft;

describe("a tracked copy, all its changes rejected or accepted, is the base or the draft", () => {
  it("of any draft, edited at random", () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (base, seed) => expectBothWays(base, withEdits(base, seed))),
      { numRuns: 25 },
    );
  });

  it("of any draft against any other", () => {
    fc.assert(fc.property(anyDraft, anyDraft, expectBothWays), { numRuns: 8 });
  });

  it("of the built-in resolutions, one against the other and edited at random", () => {
    const [earlier, later] = [builtIn("ecosoc-2006-19.md"), builtIn("ecosoc-2009-24.md")];
    expectBothWays(earlier, later);
    for (let seed = 1; seed <= 10; seed++) expectBothWays(earlier, withEdits(earlier, seed));
  });

  it.skipIf(!corpusIsThere)("of adopted texts, edited at random", () => {
    const texts = adoptedTextsOf("HRC", 12).slice(0, 15);
    expect(texts.length).toBeGreaterThan(3);
    for (const [index, { draft }] of texts.entries()) expectBothWays(draft, withEdits(draft, index));
  });
});

describe("a tracked copy", () => {
  it("of two texts is the same bytes every time", () => {
    const [earlier, later] = [builtIn("ecosoc-2006-19.md"), builtIn("ecosoc-2009-24.md")];
    expect(tracked(earlier, later).bytes).toEqual(tracked(earlier, later).bytes);
  });

  it("of a text against itself has no change", () => {
    const text = builtIn("ecosoc-2009-24.md");
    const { counts, bytes } = tracked(text, text);
    expect(counts.paragraphs).toMatchObject({ changed: 0, renumbered: 0, inserted: 0, deleted: 0, moved: 0 });
    expect(counts.words).toEqual({ inserted: 0, deleted: 0 });
    expect(settled(bytes, "open")).toEqual(settled(printed(text), "open"));
  });
});

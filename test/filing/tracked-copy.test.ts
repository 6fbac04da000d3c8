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
import { realisticDraft } from "../realistic-draft.js";
import { edited } from "./edits.js";
import { expectValid, schemasAreThere } from "./schema.js";
import { settled, settling } from "./settled.js";

const reviser = { author: "Brazil", date: "2026-11-22T00:00:00Z" };
const printed = (draft: Draft): Uint8Array => toDocx(prepare(draft));
const tracked = (base: Draft, draft: Draft): TrackedCopy => trackedCopy(printed(base), printed(draft), reviser);

/** A text that others are tracked against, printed once. */
function against(base: Draft): (draft: Draft) => void {
  const before = printed(base);
  const text = settled(before, "open");
  return (draft) => {
    const after = printed(draft);
    const { bytes, verified } = trackedCopy(before, after, reviser);
    const decided = settling(bytes);
    expect(decided("reject")).toEqual(text);
    expect(decided("accept")).toEqual(settled(after, "open"));
    expect(verified).toBe(true);
    if (schemasAreThere) expectValid(bytes);
  };
}

const withEdits = (base: Draft, seed: number): Draft => {
  const random = randomNumbers(seed);
  const chance = (below: number): number => Math.floor(random() * below);
  return edited(base, 1 + chance(8), chance);
};

const builtIn = (name: string): Draft => importFile({ name, bytes: readFileSync(`build/precedents/${name}`) }).draft;

describe("a tracked copy, all its changes rejected or accepted, is the base or the draft", () => {
  it("of drafts with everything a resolution can hold, edited at random", () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (base, seed) => against(base)(withEdits(base, seed))),
      { numRuns: 6 },
    );
  });

  it("of drafts as delegations write them, edited at random", () => {
    fc.assert(
      fc.property(realisticDraft, fc.nat(), (base, seed) => against(base)(withEdits(base, seed))),
      { numRuns: 22 },
    );
  });

  it("of any draft against any other", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (base, draft) => against(base)(draft)),
      { numRuns: 2 },
    );
  });

  it("of a built-in resolution, against the other one and edited at random", () => {
    const earlier = builtIn("ecosoc-2006-19.md");
    const expectBack = against(earlier);
    expectBack(builtIn("ecosoc-2009-24.md"));
    for (let seed = 1; seed <= 22; seed++) expectBack(withEdits(earlier, seed));
  });

  it.skipIf(!corpusIsThere)("of adopted texts, edited at random", () => {
    const texts = adoptedTextsOf("HRC", 28);
    expect(texts.length).toBeGreaterThan(3);
    for (const [index, { draft }] of texts.slice(0, 4).entries()) against(draft)(withEdits(draft, index));
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

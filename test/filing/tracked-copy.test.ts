import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../shared/document/index.js";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare } from "../../shared/export/index.js";
import { trackedCopy } from "../../shared/filing/index.js";
import { anyDraft } from "../any-draft.js";
import { settled } from "./settled.js";

const reviser = { author: "Brazil", date: "2026-11-22T00:00:00Z" };

async function expectBothWays(base: Draft, draft: Draft): Promise<void> {
  const [before, after] = [toDocx(prepare(base)), toDocx(prepare(draft))];
  const { bytes } = trackedCopy(before, after, reviser);
  expect(settled(bytes, "reject")).toEqual(settled(before, "open"));
  expect(settled(bytes, "accept")).toEqual(settled(after, "open"));
}

describe("a tracked copy of any draft against any other", () => {
  it("is the base where all is rejected and the draft where all is accepted", async () => {
    await fc.assert(fc.asyncProperty(anyDraft, anyDraft, expectBothWays), { numRuns: 40 });
  });
});

import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { countingIds, type Draft } from "../../../shared/document/index.js";
import { prepare, toHtml } from "../../../shared/export/index.js";
import { readHtml } from "../../../shared/import/html/read.js";
import { anyDraft } from "../../any-draft.js";
import { comparable } from "../../comparable.js";
import { divided, nested, ofSecurityCouncil, ordinary } from "../../export/drafts.js";

const there = (draft: Draft) => toHtml(prepare(draft));
const andBack = (draft: Draft) => readHtml(there(draft), countingIds("n"));

describe("a web page of ours", () => {
  it("comes back as the draft it was made of", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { draft: back, receipt } = andBack(draft);
        expect(comparable(back.doc)).toEqual(comparable(draft.doc));
        expect(receipt.stretches.filter(({ fate }) => fate.kind === "dropped")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["an ordinary draft", ordinary],
    ["a quoted draft", nested],
    ["parts and annexes", divided],
    ["a resolution of the Security Council", ofSecurityCouncil],
  ])("brings the metadata of %s", (_, draft) => {
    expect(andBack(draft()).draft.metadata).toEqual(draft().metadata);
  });

  it("is HTML without a fault", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const faults: string[] = [];
        parse(there(draft), { onParseError: ({ code, startLine }) => faults.push(`${startLine}: ${code}`) });
        expect(faults).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

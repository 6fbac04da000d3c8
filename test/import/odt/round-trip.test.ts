import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingIds, type Draft } from "../../../shared/document/index.js";
import { prepare } from "../../../shared/export/index.js";
import { toOdt } from "../../../shared/export/odt/odt.js";
import { keepChanges } from "../../../shared/import/index.js";
import { readOdt } from "../../../shared/import/odt/read.js";
import { anyDraft } from "../../any-draft.js";
import { comparable } from "../../comparable.js";
import { divided, nested, ofSecurityCouncil, ordinary } from "../../export/drafts.js";

const andBack = (draft: Draft) => readOdt(toOdt(prepare(draft)), countingIds("n"), keepChanges);

describe("an OpenDocument file of ours", () => {
  it("comes back as the draft it was made of", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { draft: back, receipt } = andBack(draft);
        expect(comparable(back.doc)).toEqual(comparable(draft.doc));
        expect(receipt.stretches.filter(({ fate }) => fate.kind === "dropped")).toEqual([]);
      }),
      { numRuns: 25 },
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
});

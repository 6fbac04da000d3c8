import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingIds, type Draft } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { type ExportOptions, prepare, usualOptions } from "../../../shared/export/index.js";
import { importFile } from "../../../shared/import/index.js";
import { anyDraft } from "../../any-draft.js";
import { comparable } from "../../comparable.js";
import { divided, nested, ofSecurityCouncil, ordinary } from "../../export/drafts.js";

const there = (draft: Draft, options: ExportOptions = usualOptions) => toDocx(prepare(draft), options);
const andBack = (draft: Draft, options?: ExportOptions) =>
  importFile({ name: "draft.docx", bytes: there(draft, options) }, { newId: countingIds("n") });

describe("a Word file of ours", () => {
  it.each(["text", "lists"] as const)("comes back as the draft it was made of, its numbers written as %s", (numbering) => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { draft: back } = andBack(draft, { ...usualOptions, numbering });
        expect(comparable(back.doc)).toEqual(comparable(draft.doc));
        expect(back.metadata.proposals ?? []).toEqual([]);
      }),
      { numRuns: 15 },
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

import { describe, expect, it } from "vitest";
import { readPacked } from "../../../../electron/application/import/read-packed.js";
import { laden, linesOfText, onePage } from "./made-pdf.js";

const content = linesOfText(["The General Assembly,", "Recalling its resolution 59/154,", "1. Decides to act;", "2. Decides to wait."]);

describe("what a PDF holds besides text", () => {
  it("is in the receipt by its kind, however often a page shows it", async () => {
    const { summary } = await readPacked({ name: "laden.pdf", bytes: laden(content) });
    expect(summary.objects.map(({ count, kind }) => `${count} ${kind}`)).toEqual([
      "1 picture",
      "1 attachment",
      "3 script",
      "2 comment",
      "2 form field",
      "1 digital signature",
    ]);
    expect(summary.objects.map(({ fate }) => fate.kind)).toEqual(Array(6).fill("dropped"));
  });

  it("has its words there too, and leaves the resolution as it would be without", async () => {
    const { draft, summary } = await readPacked({ name: "laden.pdf", bytes: laden(content) });
    const { id } = draft.doc.lastChild!.lastChild!.attrs;
    expect(summary.dropped).toEqual([
      { reason: "comment", text: "Weaker than last year.", at: id },
      { reason: "form field", text: "Geneva", at: id },
    ]);
    const plain = await readPacked({ name: "plain.pdf", bytes: onePage(content) });
    expect(draft.doc.textContent).toBe(plain.draft.doc.textContent);
    expect(plain.summary.objects).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { receiptSentence } from "../../../renderer/receipt/receipt-sentence.js";

const sentenceOn = (...dropped: { reason: string; text: string }[]): string =>
  receiptSentence("a.txt", {
    sourceCharacters: 10,
    kept: 8,
    transformed: [],
    dropped: dropped.map((each) => ({ ...each, at: null })),
    objects: [],
  });

describe("receiptSentence", () => {
  it("says that nothing was left out", () => {
    const receipt = { sourceCharacters: 1200, kept: 1190, transformed: [{ rule: "list-number", count: 1 }], dropped: [], objects: [] };
    expect(receiptSentence("a.txt", receipt)).toBe(
      "“a.txt” was imported: 1,190 of 1,200 characters kept as they were; 1 mark of layout turned into structure; nothing left out.",
    );
  });
  it("calls what was left out by its common name", () => {
    expect(sentenceOn({ reason: "rule", text: "---" })).toContain("left out: a dividing line.");
  });
  it("counts what was left out for one reason", () => {
    const pageNumbers = ["1", "2"].map((text) => ({ reason: "page number", text }));
    expect(sentenceOn(...pageNumbers, { reason: "rule", text: "***" })).toContain("left out: 2 page numbers, a dividing line.");
  });
  it("quotes words that were left out", () => {
    expect(sentenceOn({ reason: "not understood", text: "See the\nchart" })).toContain(
      "a passage that was not understood (“See the chart”)",
    );
  });
  it("counts what the file holds besides text, by what became of it", () => {
    const objects = [
      { kind: "comment", count: 2, fate: { kind: "kept" as const } },
      { kind: "tracked change of formatting", count: 3, fate: { kind: "kept" as const } },
      { kind: "text box", count: 2, fate: { kind: "dropped" as const, reason: "left out" } },
      { kind: "field", count: 1, fate: { kind: "transformed" as const, rule: "text" } },
    ];
    const sentence = receiptSentence("a.docx", { sourceCharacters: 10, kept: 8, transformed: [], dropped: [], objects });
    expect(sentence).toContain("2 comments, 3 tracked changes of formatting kept; left out: 2 text boxes.");
  });
  it("lets a reason without a name speak for itself", () => {
    expect(sentenceOn({ reason: "watermark", text: "~" })).toContain("left out: watermark.");
  });
});

import { describe, expect, it } from "vitest";
import { receiptSentence } from "../../../renderer/app/receipt-sentence.js";

describe("receiptSentence", () => {
  it("says that nothing was left out", () => {
    const receipt = { sourceCharacters: 1200, kept: 1190, transformed: [{ rule: "list-number", count: 1 }], dropped: [] };
    expect(receiptSentence("a.txt", receipt)).toBe(
      "“a.txt” was imported: 1,190 of 1,200 characters kept as they were; 1 thing turned into structure; nothing left out.",
    );
  });
  it("names each reason for leaving something out once", () => {
    const dropped = [
      { reason: "page furniture", text: "1" },
      { reason: "page furniture", text: "2" },
    ];
    expect(receiptSentence("a.txt", { sourceCharacters: 10, kept: 8, transformed: [], dropped })).toContain("2 left out (page furniture)");
  });
});

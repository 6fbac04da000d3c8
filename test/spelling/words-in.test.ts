import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../shared/spelling/index.js";

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word);

describe("the words of a text", () => {
  it("are those that spelling is about", () => {
    expect(words("Recalling its resolution 59/154, the first of 2004")).toEqual(["Recalling", "its", "resolution", "the", "first", "of"]);
  });

  it("leave out symbols, ordinals, addresses and abbreviations", () => {
    expect(words("A/RES/59/154 E/CN.15/2006/L.2 61st www.un.org UNODC eHealth")).toEqual([]);
  });

  it("have their possessive taken off, and compounds their hyphens", () => {
    expect(words("the Secretary-General’s well-being, States’ rights")).toEqual([
      "the",
      "Secretary",
      "General",
      "well",
      "being",
      "States",
      "rights",
    ]);
  });

  it("stand where they are said to stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { from, to, word } of wordsIn(text)) expect(text.slice(from, to).replaceAll("’", "'")).toBe(word);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editorialDiff } from "../../shared/compare/typography.js";

const marked = (from: string, to: string) => editorialDiff(from, to).filter(({ op }) => op !== "equal");

describe("what an editor marks", () => {
  it("is no quotation mark that is set otherwise, nor an apostrophe, a hyphen or a space", () => {
    const typed = 'Recalling resolution 59/154, entitled "A title", on States\' low-income areas of 20 December 2004';
    const printed = "Recalling resolution 59/154, entitled “A title”, on States’ low\u2011income areas of 20\u00a0December 2004";
    expect(editorialDiff(typed, printed)).toEqual([{ op: "equal", text: printed }]);
    expect(editorialDiff(printed, typed)).toEqual([{ op: "equal", text: typed }]);
  });

  it("is a quotation mark that came or went", () => {
    const words = marked("the title", "the “title”").filter(({ text }) => text.trim() !== "");
    expect(words.map(({ op, text }) => [op, text.trim()])).toEqual([
      ["insert", "“"],
      ["insert", "”"],
    ]);
  });

  it("is every word that changed, beside signs that are set otherwise", () => {
    expect(marked('its "manual" of 2004', "its “handbook” of 2004").map(({ text }) => text)).toEqual(["manual", "handbook"]);
  });

  it("leaves the later text as it is, to the last character", () => {
    const text = fc.array(fc.constantFrom("States", '"', "“", "’", "'", " ", "\u00a0", ",", "-", "\u2011", "of"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = editorialDiff(from.join(""), to.join(""));
        const later = pieces.filter(({ op }) => op !== "delete").map((piece) => piece.text);
        expect(later.join("")).toBe(to.join(""));
      }),
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTokens, displayTokens, wordSpans } from "../../shared/text/index.js";

const character = fc.constantFrom(
  "a",
  "É",
  "н",
  "1",
  " ",
  "\n",
  "\u00a0",
  "’",
  "'",
  "-",
  "/",
  ".",
  ",",
  "“",
  "(",
  "😀",
  "\ud800",
  "\u0301",
);
const anyText = fc.array(character).map((characters) => characters.join(""));

describe("compare tokens", () => {
  it("are lower-cased words without punctuation and quotation marks", () => {
    expect(compareTokens("“Recalling its resolution 59/154, (a) the States’ law-enforcement")).toEqual([
      "recalling",
      "its",
      "resolution",
      "59/154",
      "a",
      "the",
      "states’",
      "law-enforcement",
    ]);
  });

  it("know letters beyond English", () => {
    expect(compareTokens("Côte d’Ivoire, Генеральная Ассамблея")).toEqual(["côte", "d’ivoire", "генеральная", "ассамблея"]);
  });

  it("have their places in the text", () => {
    const text = "Takes note, of the report";
    expect(wordSpans(text).map(({ from, to }) => text.slice(from, to).toLowerCase())).toEqual(compareTokens(text));
  });
});

describe("display tokens", () => {
  it("join to the text again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(displayTokens(text).join("")).toBe(text);
      }),
    );
  });

  it("keep words, numbers and symbols whole and marks apart", () => {
    expect(displayTokens("States’ 2,000 (E/2006/30), above-mentioned.")).toEqual([
      "States",
      "’",
      " ",
      "2,000",
      " ",
      "(",
      "E/2006/30",
      ")",
      ",",
      " ",
      "above-mentioned",
      ".",
    ]);
  });
});

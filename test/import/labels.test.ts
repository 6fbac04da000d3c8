import { describe, expect, it } from "vitest";
import { labelsAt, type OpenList, placeLabel, romanRank } from "../../shared/import/printed/labels.js";

const readings = (text: string): string[] => labelsAt(text).map(({ style, rank }) => `${style} ${rank}`);
const place = (text: string, open: OpenList[], afterColon = false): string => {
  const { label, depth } = placeLabel(labelsAt(text), open, afterColon);
  return `${label.style} ${label.rank} at ${depth}`;
};

describe("A label at the start of a paragraph", () => {
  it.each([
    ["3. Requests", ["number 3"]],
    ["3.Requests", ["number 3"]],
    ["7, Requests the", ["number 7"]],
    ["(a) To act", ["(a) 1"]],
    ["(aa) To act", ["(a) 27"]],
    ["(i) To act", ["(a) 9", "(i) 1"]],
    ["(iv) To act", ["(i) 4"]],
    ["b. To act", ["a. 2"]],
    ["(2) To act", ["(1) 2"]],
    ["PP3 bis Noting", ["working-preambular 3"]],
    ["OP12. Decides", ["working-operative 12"]],
    ["– To act", ["dash 0"]],
  ])("is read in %s", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each(["2.5 per cent", "2006 was a year", "7 July", "(see above)", "Requests", "A. Scope", "e.g. this"])(
    "is not seen in %s",
    (text) => {
      expect(readings(text)).toEqual([]);
    },
  );
});

describe("The place of a label", () => {
  const letters = (rank: number): OpenList => ({ style: "(a)", rank });

  it("goes on with the list that expects it", () => {
    expect(place("(i) x", [letters(8)])).toBe("(a) 9 at 0");
    expect(place("(b) x", [letters(1), { style: "(i)", rank: 3 }])).toBe("(a) 2 at 0");
  });

  it("begins a deeper list after a colon", () => {
    expect(place("(i) x", [letters(8)], true)).toBe("(i) 1 at 1");
    expect(place("(i) x", [letters(1)])).toBe("(i) 1 at 1");
  });

  it("continues roman numerals that are letters too", () => {
    expect(place("(v) x", [letters(1), { style: "(i)", rank: 4 }])).toBe("(i) 5 at 1");
  });
});

describe("A roman numeral", () => {
  it.each([
    ["i", 1],
    ["iv", 4],
    ["ix", 9],
    ["xiv", 14],
    ["xl", 40],
    ["iiii", null],
    ["", null],
    ["abc", null],
  ])("%s has the rank %s", (text, rank) => {
    expect(romanRank(text)).toBe(rank);
  });
});

import { describe, expect, it } from "vitest";
import { foundIn, placeInWords } from "../../../renderer/library/search/occurrences.js";
import type { Hit } from "../../../shared/precedent/answers.js";

const at = (document: string, adopted: string, reference = "O1") => ({ document, resolution: document, adopted, reference });
const hit = (occurrences: Hit["occurrences"], count = occurrences.length) => ({ occurrences, count }) as Hit;

describe("where a wording was found", () => {
  it("counts resolutions and says of which years they are", () => {
    expect(foundIn(hit([at("a", "2023-12-19"), at("b", "2011-01-01"), at("c", "2006-07-27")]))).toBe("in 3 resolutions, 2006–2023");
    expect(foundIn(hit([at("a", "2023-12-19"), at("b", "2023-12-19")]))).toBe("in 2 resolutions, 2023");
  });
  it("says nothing of a wording that stands in one place", () => {
    expect(foundIn(hit([at("a", "2023-12-19")]))).toBe("");
  });
  it("tells places in one resolution from several resolutions", () => {
    expect(foundIn(hit([at("a", "2023-12-19"), at("a", "2023-12-19", "O2")]))).toBe("2 times in this resolution");
  });
  it("does not guess at resolutions beyond those listed", () => {
    expect(foundIn(hit([at("a", "2023-12-19")], 1_204))).toBe("in 1,204 paragraphs");
  });
});

describe("a place in words", () => {
  it("is cited as print does", () => {
    expect(["O8a", "O12", "P5", "A.O3", "O8a.i"].map(placeInWords)).toEqual([
      "para. 8 (a)",
      "para. 12",
      "preambular para. 5",
      "A.O3",
      "O8a.i",
    ]);
  });
});

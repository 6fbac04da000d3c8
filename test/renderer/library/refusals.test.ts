import { describe, expect, it } from "vitest";
import { reasonAlone, refusalsAsText, refusalsWith } from "../../../renderer/library/adding/refusals.js";

const refused = [
  { name: "sent/new.zip/empty.docx", reason: "Could not open “empty.docx”: it is empty (0 bytes); choose a file with text in it." },
  { name: "sent/minutes.txt", reason: "Could not take “sent/minutes.txt” into the library: it is no resolution." },
  { name: "sent/other.xml", reason: "“other.xml” was damaged in the library and is no longer in it; add its file again." },
];

describe("what was not taken into the library", () => {
  it("does not say the name twice", () => {
    expect(refused.map(reasonAlone)).toEqual([
      "It is empty (0 bytes); choose a file with text in it.",
      "It is no resolution.",
      "“other.xml” was damaged in the library and is no longer in it; add its file again.",
    ]);
  });
  it("is found by words of name and reason", () => {
    expect(refusalsWith(refused, "ZIP empty").map(({ name }) => name)).toEqual(["sent/new.zip/empty.docx"]);
  });
  it("is copied as a table", () => {
    expect(refusalsAsText(refused.slice(1, 2))).toBe(`${refused[1]!.name}\t${refused[1]!.reason}`);
  });
});

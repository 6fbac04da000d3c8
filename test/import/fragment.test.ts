import { describe, expect, it } from "vitest";
import { inlineText } from "../../shared/document/index.js";
import { pastedParagraphs } from "../../shared/import/index.js";

const shapes = (text: string): string[] => pastedParagraphs(text).map((node) => `${node.type.name}: ${node.firstChild?.textContent ?? ""}`);

describe("Pasted text", () => {
  it("becomes preambular and operative paragraphs, labels and line breaks left behind", () => {
    expect(shapes("Recalling its\nresolution 59/154,\n\n3. Requests a report:\n(a) In writing;\n(b) In time;")).toEqual([
      "preambularParagraph: Recalling its resolution 59/154,",
      "operativeParagraph: Requests a report:",
    ]);
  });

  it("has its opening words marked and its sub-paragraphs in place", () => {
    const [paragraph] = pastedParagraphs("Also requests a report:\n(a) In writing;\n(b) In time;");
    expect(paragraph!.childCount).toBe(3);
    expect(inlineText(paragraph!.firstChild!).opening).toEqual({ from: 0, to: "Also requests".length });
  });

  it("gives sub-paragraphs where it is a list alone", () => {
    expect(shapes("(a) To act;\n(b) To wait:\n(i) For a day;")).toEqual(["subParagraph: To act;", "subParagraph: To wait:"]);
  });

  it("loses no line without punctuation", () => {
    expect(shapes("Recalling the Charter\n\nNoting the report")).toEqual([
      "preambularParagraph: Recalling the Charter",
      "preambularParagraph: Noting the report",
    ]);
  });

  it("may be a whole resolution, of which the paragraphs are taken", () => {
    expect(shapes("61/179. Kidnapping\n\nThe General Assembly,\n\nNoting the report,\n\nDecides to act.")).toEqual([
      "preambularParagraph: Noting the report,",
      "operativeParagraph: Decides to act.",
    ]);
  });

  it("may be nothing", () => {
    expect(shapes(" \n")).toEqual([]);
  });
});

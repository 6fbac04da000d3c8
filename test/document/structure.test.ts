import { describe, expect, it } from "vitest";
import { decision, footnote, named, operative, organLine, preambular, resolution, sub, title } from "../../shared/document/builders.js";
import { countingIds, idFaults, organOfLine, structureFaults, withIds, wordCount } from "../../shared/document/index.js";

const organ = organLine("The General Assembly");

describe("a valid document", () => {
  it("has ids and at most three levels below a paragraph", () => {
    const deep = operative("a:", sub("b:", sub("c:", sub("d."))));
    expect(structureFaults(withIds(resolution(title(), decision(organ, deep))))).toEqual([]);
    const deeper = operative("a:", sub("b:", sub("c:", sub("d:", sub("e.")))));
    expect(structureFaults(withIds(resolution(title(), decision(organ, deeper))))).toEqual([
      "Sub-paragraphs are nested 4 deep; 3 is the most.",
    ]);
  });

  it("cannot have a preambular paragraph after an operative one", () => {
    expect(() => decision(organ, operative("x."), preambular("Recalling,"))).toThrow(RangeError);
  });

  it("names an id that is missing or used twice", () => {
    const doc = resolution(title(), decision(named("o", organ), named("p", operative("x;")), named("p", operative("y;")), operative("z.")));
    expect(structureFaults(doc)).toEqual([
      "The id p is used twice, the second time at 31.",
      "There is no id on the operativeParagraph at 37.",
    ]);
  });
});

describe("ids", () => {
  it("are given where they lack and kept where they are unique", () => {
    const doc = withIds(
      resolution(title(), decision(named("o", organ), named("p", operative("x;")), named("p", operative("y.")))),
      countingIds(),
    );
    const ids: string[] = [];
    doc.descendants((node) => {
      if (node.attrs.id) ids.push(node.attrs.id as string);
    });
    expect(ids).toEqual(["o", "p", "p1"]);
    expect(idFaults(doc)).toEqual([]);
  });
});

describe("an organ line", () => {
  it.each([
    ["The General Assembly", "GA"],
    ["The Economic and Social Council,", "ECOSOC"],
    ["the human rights council", "HRC"],
    ["The Third Committee", undefined],
  ])("%s speaks for %s", (line, profile) => {
    expect(organOfLine(line)?.profile).toBe(profile);
  });
});

describe("the word count", () => {
  it("counts title, organ line, paragraphs and notes", () => {
    const doc = resolution(title("On nets"), decision(organ, preambular("Recalling it,", footnote("See A/1.")), operative("Decides so.")));
    expect(wordCount(doc)).toBe(2 + 3 + 2 + 2 + 2);
  });
});

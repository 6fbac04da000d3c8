import { describe, expect, it } from "vitest";
import { outlineSections } from "../../../renderer/outline/sections.js";
import {
  annex,
  annexParagraph,
  decision,
  operative,
  organLine,
  part,
  preambular,
  quotedDraft,
  resolution,
  sub,
  subheading,
  title,
} from "../../../shared/document/builders.js";
import { outline, withIds } from "../../../shared/document/index.js";

const sections = (doc: ReturnType<typeof resolution>): [string, string[]][] =>
  outlineSections(outline(withIds(doc))).map(({ heading, entries }) => [heading, entries.map(({ text }) => text)]);

describe("the outline", () => {
  it("has the organ line with the preamble, then the operative part", () => {
    expect(
      sections(resolution(title("T"), decision(organLine("The Council"), preambular("P one,"), operative("O one:", sub("a."))))),
    ).toEqual([
      ["Preamble", ["The Council", "P one,"]],
      ["Operative part", ["O one:", "a."]],
    ]);
  });
  it("tells a quoted draft from what surrounds it", () => {
    const quoted = quotedDraft(decision(organLine("The General Assembly"), preambular("P one,"), operative("O one."), operative("O two.")));
    expect(sections(resolution(title(), decision(organLine("The Council"), operative("Recommends:", quoted))))).toEqual([
      ["Around the quoted draft", ["The Council", "Recommends:"]],
      ["Quoted draft: preamble", ["The General Assembly", "P one,"]],
      ["Quoted draft: operative part", ["O one.", "O two."]],
    ]);
  });
  it("gives parts and annexes a section each", () => {
    const doc = resolution(
      title(),
      decision(organLine("The Council"), preambular("P,"), part(subheading("First"), operative("One;")), part(operative("Two."))),
      annex(title("List"), annexParagraph("Entry")),
    );
    expect(sections(doc).map(([heading]) => heading)).toEqual(["Preamble", "Part A", "Part B", "Annex"]);
  });
  it("loses no entry", () => {
    const doc = resolution(title("T"), decision(organLine("The Council"), subheading("Alone")));
    expect(sections(doc)).toEqual([["Text", ["The Council", "Alone"]]]);
  });
});

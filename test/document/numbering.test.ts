import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  footnote,
  lead,
  named,
  opening,
  operative,
  organLine,
  part,
  preambular,
  quotedDraft,
  resolution,
  sub,
  subheading,
  title,
} from "../../shared/document/builders.js";
import { countingIds, numbering, outline, withIds } from "../../shared/document/index.js";

const assembly = organLine("The General Assembly");
const council = organLine("The Economic and Social Council");

const printed = (...content: Parameters<typeof resolution>) =>
  numbering(withIds(resolution(...content), countingIds())).paragraphs.map(({ reference, label }) => `${reference} ${label}`.trim());

/** Decisions with parts, each paragraph of which may quote another decision. */
function quoting(depth: number): fc.Arbitrary<Node> {
  const quoted = depth === 0 ? fc.constant(null) : fc.option(quoting(depth - 1), { freq: 2 });
  const paragraph = quoted.map((draft) => (draft ? operative("Recommends:", quotedDraft(draft)) : operative("Decides:", sub("so;"))));
  const paragraphs = fc.array(paragraph, { maxLength: 3 });
  const parts = fc.array(
    paragraphs.map((within) => part(preambular("Noting,"), ...within)),
    { maxLength: 2 },
  );
  return fc.tuple(paragraphs, parts).map(([own, divisions]) => decision(assembly, preambular("Recalling,"), ...own, ...divisions));
}

describe("numbering", () => {
  it("numbers operative paragraphs and leaves the preamble without numbers", () => {
    expect(
      printed(title(), decision(assembly, preambular("Recalling a,"), preambular("Noting b,"), operative("x;"), operative("y."))),
    ).toEqual(["P1", "P2", "O1 1.", "O2 2."]);
  });

  it("gives a single operative paragraph no number", () => {
    expect(printed(title(), decision(assembly, preambular("Recalling a,"), operative("Decides so.")))).toEqual(["P1", "O1"]);
  });

  it("labels three levels of sub-paragraphs (a), (i), a.", () => {
    const deep = operative("Requests:", sub("one:", sub("two:", sub("three;"), sub("four;"))), sub("five;"));
    expect(printed(title(), decision(assembly, deep, operative("y.")))).toEqual([
      "O1 1.",
      "O1a (a)",
      "O1a.i (i)",
      "O1a.i.a a.",
      "O1a.i.b b.",
      "O1b (b)",
      "O2 2.",
    ]);
  });

  it("calls what surrounds a quoted draft a frame, and starts anew inside it", () => {
    const quoted = quotedDraft(decision(assembly, preambular("Recalling a,"), operative("x;"), operative("y.")));
    expect(printed(title(), decision(council, operative("Recommends the following:", quoted)))).toEqual(["F1", "P1", "O1 1.", "O2 2."]);
  });

  it("says of two drafts in one text which is meant", () => {
    const draft = (): Node => quotedDraft(decision(assembly, preambular("Recalling a,"), operative("x.")));
    const frame = decision(council, operative("Recommends the first:", draft()), operative("Recommends the second:", draft()));
    expect(printed(title(), frame)).toEqual(["F1 1.", "F1.P1", "F1.O1", "F2 2.", "F2.P1", "F2.O1"]);
  });

  it("gives no two paragraphs of a text the same reference, whatever quotes what", () => {
    fc.assert(
      fc.property(quoting(2), (text) => {
        const references = numbering(withIds(resolution(title(), text), countingIds())).paragraphs.map(({ reference }) => reference);
        expect(new Set(references).size).toBe(references.length);
      }),
      { numRuns: 200 },
    );
  });

  it("knows who speaks: the nearest organ line", () => {
    const quoted = quotedDraft(decision(assembly, operative("x.")));
    const { paragraphs } = numbering(withIds(resolution(title(), decision(council, operative("Recommends:", quoted)))));
    expect(paragraphs.map(({ organ, quoted: inside }) => [organ, inside])).toEqual([
      ["The Economic and Social Council", false],
      ["The General Assembly", true],
    ]);
  });

  it("restarts in lettered parts and runs on under sub-headings", () => {
    const doc = decision(
      assembly,
      subheading("General"),
      part(subheading("First"), operative("a;"), subheading("Then"), operative("b.")),
      part(operative("c;"), operative("d.")),
    );
    expect(printed(title(), doc)).toEqual(["A.O1 1.", "A.O2 2.", "B.O1 1.", "B.O2 2."]);
  });

  it("numbers annexes only where there are several, and their paragraphs from 1", () => {
    const text = decision(assembly, operative("x."));
    const unnumbered = annexParagraph("Preface").type.create({ numbered: false }, lead("Preface"));
    expect(printed(title(), text, annex(title("Terms"), annexParagraph("One"), unnumbered, annexParagraph("Two")))).toEqual([
      "O1",
      "A1 1.",
      "A2",
      "A3 2.",
    ]);
    const two = resolution(title(), text, annex(title(), annexParagraph("One")), annex(title(), annexParagraph("Two")));
    expect(numbering(two).annexes.map(({ label }) => label)).toEqual(["Annex I", "Annex II"]);
    expect(numbering(two).paragraphs.map(({ reference }) => reference)).toEqual(["O1", "A1:1", "A2:1"]);
  });

  it("numbers footnotes through the text, the quoted draft and the annexes", () => {
    const quoted = quotedDraft(decision(assembly, preambular("Recalling b,", footnote("Two.")), operative("x.")));
    const frame = decision(council, preambular("Noting a,", footnote("One.")), operative("Recommends:", quoted));
    const doc = withIds(resolution(title(), frame, annex(title(), annexParagraph("c", footnote("Three.")))));
    expect(numbering(doc).footnotes.map(({ number, reference, node }) => [number, reference, node.textContent])).toEqual([
      [1, "F1", "One."],
      [2, "P1", "Two."],
      [3, "A1", "Three."],
    ]);
  });

  it("finds a paragraph by its id wherever it moved", () => {
    const doc = resolution(title(), decision(assembly, operative("x;"), named("keep", operative("y;")), operative("z.")));
    expect(numbering(doc).byId.get("keep")?.label).toBe("2.");
  });
});

describe("the outline", () => {
  it("shows labels, openings and the words after them in reading order", () => {
    const target = named("t", operative("x;"));
    const doc = resolution(
      title("On nets"),
      decision(assembly, preambular("Recalling it,"), target, operative("See ", crossReference("t"), ".")),
    );
    expect(outline(doc).map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["title", "", "On nets"],
      ["organLine", "", "The General Assembly"],
      ["paragraph", "P1", "Recalling it,"],
      ["paragraph", "1.", "x;"],
      ["paragraph", "2.", "See 1."],
    ]);
  });

  it("shows every word once, also where something was typed before the opening", () => {
    const doc = resolution(title(), decision(assembly, preambular("“", opening("Recalling"), " its resolutions,"), operative("x.")));
    const [, , recalling] = outline(doc);
    expect([recalling!.opening, recalling!.text]).toEqual(["“Recalling", " its resolutions,"]);
  });
});

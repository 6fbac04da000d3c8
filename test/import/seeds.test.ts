import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countingIds, inlineText, numbering } from "../../shared/document/index.js";
import { importFile } from "../../shared/import/index.js";

/** The two resolutions every copy of Penholder carries, as their converters left them. */
function read(name: string) {
  const bytes = readFileSync(new URL(`../../build/precedents/${name}`, import.meta.url));
  const imported = importFile({ name, bytes }, { newId: countingIds() });
  const { paragraphs, footnotes } = numbering(imported.draft.doc);
  const openings = paragraphs.map(({ node }) => inlineText(node.firstChild!)).map(({ text, opening }) => text.slice(0, opening?.to ?? 0));
  return { ...imported, paragraphs, footnotes, openings, source: new TextDecoder().decode(bytes) };
}

describe("ECOSOC resolution 2006/19", () => {
  const { draft, receipt, paragraphs, footnotes, openings, source } = read("ecosoc-2006-19.md");

  it("is a frame around a draft of the General Assembly", () => {
    expect(paragraphs.map(({ reference }) => reference)).toEqual([
      "F1",
      "P1",
      "P2",
      "P3",
      "P4",
      "P5",
      "P6",
      "P7",
      "O1",
      "O2",
      "O3",
      "O4",
      "O5",
      "O6",
      "O7",
    ]);
    expect(paragraphs.filter(({ quoted }) => quoted)).toHaveLength(14);
    expect(new Set(paragraphs.filter(({ quoted }) => quoted).map(({ organ }) => organ))).toEqual(new Set(["The General Assembly"]));
    expect(draft.metadata.nestedQuoting).toBe("everyParagraph");
  });

  it("keeps the comma of its frame, which has no preamble", () => {
    expect(draft.doc.child(1).firstChild!.textContent).toBe("The Economic and Social Council");
    expect(draft.doc.child(1).firstChild!.attrs.comma).toBe("always");
  });

  it("has its masthead, title and line of adoption", () => {
    expect(draft.metadata).toMatchObject({
      symbol: "E/RES/2006/19",
      number: "2006/19",
      profile: "ECOSOC",
      status: "adopted",
      adoption: { meeting: "41st plenary meeting", date: "2006-07-27" },
    });
    expect(draft.doc.firstChild!.textContent).toBe(
      "International cooperation in the prevention, combating and elimination of kidnapping and in providing assistance to victims",
    );
  });

  it("has note 1 in P5 and note 2 in O6, after the comma", () => {
    expect(footnotes.map(({ number, reference, node }) => [number, reference, node.textContent])).toEqual([
      [1, "P5", "Resolution 55/25, annex I."],
      [2, "O6", "This language does not provide a basis for an increase in the regular budget or requests for supplemental increases."],
    ]);
    const { text, notes } = inlineText(paragraphs.find(({ reference }) => reference === "O6")!.node.firstChild!);
    expect(text.slice(0, notes[0]!.offset)).toMatch(/of the Office,$/);
  });

  it("has the opening words its italics mark, without quotation marks", () => {
    expect(openings).toEqual([
      "Recommends",
      "Concerned",
      "Reiterating",
      "Concerned",
      "Convinced",
      "Convinced also",
      "Recalling",
      "Acknowledging",
      "Vigorously condemns and rejects once again",
      "Notes with satisfaction",
      "Encourages",
      "Calls upon",
      "Also calls upon",
      "Invites",
      "Requests",
    ]);
    expect(draft.doc.textContent).not.toMatch(/“(?:Concerned|Recalling)|Crime\.”/);
  });

  it("is accounted for to the last character", () => {
    expect(receipt.sourceCharacters).toBe(source.length);
    expect(receipt.stretches.at(-1)!.to).toBe(source.length);
  });
});

describe("ECOSOC resolution 2009/24", () => {
  const { draft, receipt, paragraphs, footnotes, openings, source } = read("ecosoc-2009-24.md");

  it("has eight preambular and ten operative paragraphs, and three sub-paragraphs under the eighth", () => {
    expect(paragraphs.map(({ reference }) => reference)).toEqual([
      ..."12345678".split("").map((number) => `P${number}`),
      ..."12345678".split("").map((number) => `O${number}`),
      ..."abc".split("").map((letter) => `O8${letter}`),
      "O9",
      "O10",
    ]);
  });

  it("has its masthead, title and line of adoption", () => {
    expect(draft.metadata).toMatchObject({
      symbol: "E/RES/2009/24",
      profile: "ECOSOC",
      adoption: { meeting: "44th plenary meeting", date: "2009-07-30" },
      nestedQuoting: "none",
    });
    expect(draft.doc.firstChild!.textContent).toBe(
      "International cooperation to prevent, combat and eliminate kidnapping and to provide assistance to victims of kidnapping",
    );
    expect(draft.doc.child(1).firstChild!.attrs.comma).toBe("derived");
  });

  it("has note 1 in P5 with its whole text, though the converter broke its mark", () => {
    expect(footnotes.map(({ number, reference, node }) => [number, reference, node.textContent])).toEqual([
      [1, "P5", "United Nations, Treaty Series, vol. 2225, No. 39574."],
    ]);
    const { text, notes } = inlineText(paragraphs.find(({ reference }) => reference === "P5")!.node.firstChild!);
    expect(text.slice(0, notes[0]!.offset)).toMatch(/Organized Crime,$/);
    expect(text.slice(notes[0]!.offset)).toMatch(/^ the applicable/);
  });

  it("gets back the opening words that lost their italics", () => {
    expect(openings).toEqual([
      "Concerned",
      "Reiterating",
      "Concerned",
      "Convinced",
      "Convinced also",
      "Recalling",
      "Acknowledging",
      "Recalling",
      "Vigorously condemns and rejects once again",
      "Encourages",
      "Calls upon",
      "Also calls upon",
      "Encourages",
      "Also encourages",
      "Invites",
      "Requests",
      "",
      "",
      "",
      "Invites",
      "Requests",
    ]);
    expect(receipt.restored).toContainEqual({ rule: "opening-words", count: 17 });
  });

  it("keeps its straight quotation marks, and is accounted for to the last character", () => {
    expect(draft.doc.textContent).toContain('entitled "International cooperation');
    expect(receipt.sourceCharacters).toBe(source.length);
    expect(receipt.stretches.at(-1)!.to).toBe(source.length);
  });
});

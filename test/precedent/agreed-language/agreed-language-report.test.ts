import { describe, expect, it } from "vitest";
import { from, named, operative, preambular, sub } from "../../../shared/document/builders.js";
import { agreedLanguageJson, agreedLanguageReport, unsourced } from "../../../shared/precedent/index.js";
import { draftOf, passage } from "../samples.js";

const schools = "Calls upon all States to protect schools and hospitals;";
const provenance = { resolution: "A/RES/60/1", paragraph: "O1", text: schools };

const { doc } = draftOf(
  preambular("Recalling the Charter of the United Nations,"),
  named("same", from(provenance, operative("Calls upon all States to protect schools and hospitals;"))),
  named("other", from(provenance, operative("Calls upon all States to protect schools, hospitals and libraries;"))),
  named("gone", from(provenance, operative("Decides to meet again in spring.", sub("Here;"), sub("")))),
);
const recalling = numberedId("P1");

function numberedId(reference: string): string {
  return agreedLanguageReport(doc, new Map()).paragraphs.find((paragraph) => paragraph.reference === reference)!.id;
}

const found = (text: string, score = 1) => ({ passage: passage(text, { resolution: "A/RES/70/1", reference: "P2" }), score, count: 1 });

describe("the agreed-language report", () => {
  const report = agreedLanguageReport(doc, new Map([[recalling, found("Recalling the Charter of the United Nations,")]]));
  const by = (id: string) => report.paragraphs.find((paragraph) => paragraph.id === id)!;

  it("measures a paragraph by what it was taken from, else by what the library has", () => {
    expect(report.paragraphs.map(({ reference, kind, source }) => [reference, kind, source?.by ?? null])).toEqual([
      ["P1", "verbatim", "found"],
      ["O1", "verbatim", "taken"],
      ["O2", "adapted", "taken"],
      ["O3", "new", null],
      ["O3a", "new", null],
    ]);
    expect(by(recalling).source).toMatchObject({ resolution: "A/RES/70/1", reference: "P2" });
  });

  it("tells the words that differ", () => {
    expect(by("other").differences.filter(({ op }) => op !== "equal").length).toBeGreaterThan(0);
    expect(by("gone").differences).toEqual([{ op: "insert", text: "Decides to meet again in spring." }]);
  });

  it("counts as agreed the words that stand in the source in the same order", () => {
    expect(by("same")).toMatchObject({ words: 9, agreed: 9 });
    expect(by("other")).toMatchObject({ words: 10, agreed: 8 });
    expect(by("gone").agreed).toBe(0);
    expect(report.words).toEqual({ verbatim: 16, adapted: 10, new: 7 });
    expect(report.share).toBeCloseTo((7 + 9 + 8) / 33);
  });

  it("asks for sources only of what has none that still holds", () => {
    expect(unsourced(doc).map(({ text }) => text)).toEqual([
      "Recalling the Charter of the United Nations,",
      "Decides to meet again in spring.",
      "Here;",
    ]);
  });

  it("takes nothing for a source that resembles by chance", () => {
    const chance = agreedLanguageReport(doc, new Map([["gone", found("Requests the Secretary-General to report to the Assembly", 0.5)]]));
    expect(chance.paragraphs.find(({ id }) => id === "gone")!.kind).toBe("new");
  });

  it("is empty for a draft without words", () => {
    expect(agreedLanguageReport(draftOf(operative("")).doc, new Map())).toEqual({
      paragraphs: [],
      words: { verbatim: 0, adapted: 0, new: 0 },
      share: 0,
    });
  });

  it("names paragraphs and sources for other programs", () => {
    expect(agreedLanguageJson(report).paragraphs[1]).toEqual({
      paragraph: "O1",
      kind: "verbatim",
      source: { by: "taken", resolution: "A/RES/60/1", paragraph: "O1" },
      words: 9,
      agreed: 9,
      text: schools,
      changes: [],
    });
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../build/project.mjs";
import { check, type Finding, fixAll } from "../../shared/checks/index.js";
import { countingIds, type Draft } from "../../shared/document/index.js";
import { importFile } from "../../shared/import/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";

const read = (id: string): Draft => builtInPrecedents.find((precedent) => precedent.id === id)!.draft();

/** "W treaty-series-italic P5, note": what a finding comes to. */
const lines = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ severity, rule, reference, footnote }) => `${severity.slice(0, 1).toUpperCase()} ${rule} ${reference}${footnote ? ", note" : ""}`,
  );

describe("the base resolutions", () => {
  it("finds in 2006/19 nothing but customs of its time", () => {
    expect(lines(check(read("ecosoc-2006-19")))).toEqual([
      "I organ-line-comma organ line",
      "I nbsp-date P6",
      "I inner-quotes P6",
      "I also-addressee-changed O5",
      "I budget-phrase O6",
      "I budget-phrase O6, note",
    ]);
  });

  it("finds in 2009/24 the straight marks, the repeated date, the roman Treaty Series and every date", () => {
    expect(lines(check(read("ecosoc-2009-24")))).toEqual([
      "W treaty-series-italic P5, note",
      "I nbsp-date P6",
      "W straight-quotes P6",
      "I term-drift P6",
      "I nbsp-date P8",
      "I also-addressee-changed O4",
      "W cite-repeat-date O7",
      "I nbsp-date O7",
    ]);
  });

  it("need not find what conversion made of 2009/24, because import has put it right and says so", () => {
    const bytes = readFileSync(inProject("build/precedents/ecosoc-2009-24.md"));
    const { summary } = importFile({ name: "ecosoc-2009-24.md", bytes }, { newId: countingIds() });
    expect(summary.transformed.map(({ rule, count }) => `${rule} ${count}`)).toEqual(
      expect.arrayContaining(["opening-words 17", "adoption-line 1", "footnote-indicator 4", "superscript 4", "list-dash 12", "heading 3"]),
    );
  });

  it("puts right what can be put right unasked, and says what is left", () => {
    const { applied, remaining, draft } = fixAll(read("ecosoc-2009-24"));
    expect(lines(applied).toSorted()).toEqual(
      ["I nbsp-date P6", "I nbsp-date P8", "W cite-repeat-date O7", "W straight-quotes P6", "W treaty-series-italic P5, note"].toSorted(),
    );
    expect(lines(remaining)).toEqual(["I term-drift P6", "I also-addressee-changed O4"]);
    expect(check(draft)).toEqual(remaining);
  });

  it("speaks for the nearest organ: “its resolution 59/154” is the Assembly’s in the quoted draft, and would not be the Council’s", () => {
    const quoted = read("ecosoc-2006-19");
    expect(check(quoted).map(({ rule }) => rule)).not.toContain("subordinate-viewpoint");
    const council = read("ecosoc-2009-24");
    const words = council.doc.textBetween(0, council.doc.content.size);
    expect(words).toContain("General Assembly resolution 59/154");
    const asOwn: Draft = {
      ...council,
      doc: council.doc.type.schema.nodeFromJSON(
        JSON.parse(JSON.stringify(council.doc.toJSON()).replace("General Assembly resolution 59/154", "its resolution 59/154")),
      ),
    };
    expect(lines(check(asOwn))).toContain("W subordinate-viewpoint P6");
  });
});

import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportReport } from "../../electron/application/export/export-report.js";
import { compareDocuments } from "../../shared/compare/index.js";
import {
  comparisonReport,
  deleted,
  diffRuns,
  heading,
  inserted,
  prose,
  type Report,
  reportFormats,
  reportHtml,
  reportTypst,
} from "../../shared/report/index.js";
import { reportSchema } from "../../shared/report/report.js";
import { wordDiff } from "../../shared/text/index.js";
import { baseResolution } from "../precedent/base-resolutions.js";

const report = (...blocks: Report["blocks"]): Report => ({
  title: "A <report> & more",
  subjects: [{ label: "Draft", text: "draft.penholder" }],
  date: "2026-11-22",
  language: "en",
  page: "portrait",
  blocks,
});

const comparison = compareDocuments(baseResolution("2006/19"), baseResolution("2009/24"));
const compared = (layout: "side-by-side" | "in-line", onlyChanges = false): Report =>
  comparisonReport(comparison, { base: "2006/19", draft: "2009/24", date: "2026-11-22", language: "en", layout, onlyChanges });

describe("a report", () => {
  it("is plain data that crosses the contract", () => {
    for (const layout of ["side-by-side", "in-line"] as const) {
      const made = compared(layout);
      expect(reportSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
    }
  });

  it("marks insertions and deletions up as such, and escapes what it is given", () => {
    const html = reportHtml(report(heading(1, "Part <1>"), prose("Kept, ", deleted("gone"), inserted('<script>"'))));
    expect(html).toContain("<del>gone</del>");
    expect(html).toContain("<ins>&lt;script&gt;&quot;</ins>");
    expect(html).toContain("<h2>Part &lt;1&gt;</h2>");
    expect(html).not.toContain("<script");
  });

  it("explains the marks it uses, and no others", () => {
    expect(reportHtml(report(prose(inserted("new"))))).toMatch(/Marks: <ins>inserted<\/ins>\./);
    expect(reportHtml(report(prose("nothing"))).includes("Marks:")).toBe(false);
  });

  it("keeps words out of the source of pages but in string literals", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab"\\#$[]*_@<>\n'.split("")) }), (text) => {
        const source = reportTypst(report(prose(text)));
        const body = source.slice(source.lastIndexOf("#prose("));
        expect(body.replace(/"(?:[^"\\]|\\.)*"/g, "").trim()).toBe("#prose(0)[#]");
      }),
    );
  });

  it("marks words rather than the spaces around them", () => {
    expect(diffRuns(wordDiff("protect them now", "protect victims and them now"))).toEqual([
      { text: "protect", change: "kept" },
      { text: " " },
      { text: "victims and", change: "inserted" },
      { text: " them now", change: "kept" },
    ]);
  });

  it("puts a space between what goes and what comes, but none before a comma", () => {
    const printed = (from: string, to: string) =>
      diffRuns(wordDiff(from, to))
        .map(({ text }) => text)
        .join("");
    expect(printed("the scientific community, and", "the scientific, technical and academic communities, and")).toContain(
      "community, technical",
    );
    expect(printed("eradicating kidnapping", "eliminating kidnapping")).toBe("eradicating eliminating kidnapping");
  });

  it.each(reportFormats)("has the words of both texts as %s", async (format) => {
    const { bytes, warnings } = await exportReport(compared("side-by-side"), format);
    expect(warnings).toEqual([]);
    if (format === "pdf") expect(new TextDecoder("latin1").decode(bytes.subarray(0, 5))).toBe("%PDF-");
    else {
      const text = format === "docx" ? strFromU8(unzipSync(bytes)["word/document.xml"]!) : new TextDecoder().decode(bytes);
      for (const words of ["nineteenth", "sixteenth", "eradicating", "eliminating", "Note removed: "]) expect(text).toContain(words);
    }
  });

  it("gives the same bytes for the same report", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => exportReport(compared("in-line"), "docx")));
    expect(first!.bytes).toEqual(second!.bytes);
  });
});

describe("the report of a comparison", () => {
  const cells = (made: Report): string[][] =>
    made.blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.map((row) => row.cells.map((cell) => cell.map(({ content }) => content.map(({ text }) => text).join("")).join(" | ")))
        : [],
    );

  it("names both sources of a composite, and which words are whose", () => {
    const row = cells(compared("side-by-side")).find(([place]) => place!.startsWith("P8"))!;
    expect(row[0]).toContain("from O2 (0.51) and O6 (0.27), also in O7");
    const table = compared("side-by-side").blocks.find(({ kind }) => kind === "table")!;
    const runs = table.kind === "table" ? table.rows.flatMap((each) => each.cells[2]!.flatMap(({ content }) => content)) : [];
    expect(runs.filter(({ from }) => from === "O6").map(({ text }) => text)).toEqual([
      "to consider the possibility of using",
      "in their national efforts to combat kidnapping,",
    ]);
  });

  it("tells figures brought up to date from other changes", () => {
    const table = compared("in-line").blocks.find(({ kind }) => kind === "table")!;
    const runs = table.kind === "table" ? table.rows.flatMap((row) => row.cells[1]!.flatMap(({ content }) => content)) : [];
    expect(runs.filter(({ technical }) => technical).map(({ text }) => text)).toEqual(["sixteenth", "nineteenth"]);
  });

  it("leaves out what did not change where only changes are wanted", () => {
    const places = (made: Report) => cells(made).map(([place]) => place!);
    expect(places(compared("in-line")).some((place) => place.includes("Identical"))).toBe(true);
    expect(places(compared("in-line", true)).some((place) => place.includes("Identical"))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { traceLineage } from "../../shared/compare/index.js";
import { cellRemarks, lineageReport, type ReportBlock } from "../../shared/report/index.js";
import { baseResolution } from "../precedent/base-resolutions.js";

const lineage = traceLineage(["2006/19", "2009/24"].map((name) => ({ name, draft: baseResolution(name) })));
const report = lineageReport(lineage, { title: "Kidnapping", language: "en", date: "2009-07-30" });

const textOf = (block: ReportBlock): string => JSON.stringify(block);
const table = (caption: RegExp) => report.blocks.find((block) => block.kind === "table" && caption.test(block.caption))!;

describe("the report on an ancestry", () => {
  it("has a column for each version and a row for each clause, after the titles", () => {
    const clauses = table(/^Each clause/);
    expect(clauses.kind === "table" && clauses.columns.map(({ heading }) => heading)).toEqual(["2006/19", "2009/24"]);
    expect(clauses.kind === "table" && clauses.rows).toHaveLength(lineage.rows.length + 1);
  });

  it("tells what its ledgers found", () => {
    expect(textOf(table(/opening words changed/))).toContain("weaker than “Also calls upon” in O5");
    expect(textOf(table(/mandates, dates and resources/))).toContain("This language does not provide a basis");
  });

  it("says so where nothing changed", () => {
    const same = traceLineage(["a", "b"].map((name) => ({ name, draft: baseResolution("2009/24") })));
    const texts = lineageReport(same, { title: "", language: "en", date: "2009-07-30" }).blocks.map(textOf).join(" ");
    expect(texts).toContain("No opening words changed.");
    expect(texts).toContain("No mandate, date or clause on resources changed.");
  });
});

describe("the report of an ancestry", () => {
  const cells = report.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])).flatMap((row) => row.cells.flat());

  it("sets opening words in italics where words changed too", () => {
    const runs = cells.flatMap(({ content }) => content);
    for (const words of ["Concerned", "Reiterating"])
      expect(runs.filter(({ text }) => text === words).every(({ italic }) => italic)).toBe(true);
    expect(runs).toContainEqual({ text: "calls upon", change: "deleted", italic: true });
  });

  it("marks in a mandate the words that changed, not all of them", () => {
    const what = cells.find(({ content }) => content[0]?.text === "What: " && content.some(({ text }) => text === "handbook"));
    expect(what?.content).toContainEqual({ text: "manual", change: "deleted" });
  });
});

describe("the remarks on a cell", () => {
  it("say in a few words what became of the clause", () => {
    const remarks = lineage.rows.map(({ cells }, row) => cellRemarks(cells[1]!, row).join(", "));
    expect(remarks).toContain("from several, moved, also from O6");
    expect(remarks).toContain("dropped");
    expect(lineage.rows.map(({ cells }, row) => cellRemarks(cells[0]!, row).length)).not.toContain(1);
  });
});

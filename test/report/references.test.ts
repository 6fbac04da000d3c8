import { describe, expect, it } from "vitest";
import { auditReferences } from "../../shared/citations/index.js";
import { decision, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { emptyMetadata, randomId, withIds } from "../../shared/document/index.js";
import { type Report, type ReportTable, referencesReport, reportHtml } from "../../shared/report/index.js";

function report(...paragraphs: string[]): Report {
  const doc = withIds(
    resolution(title("A draft"), decision(organLine("The General Assembly"), ...paragraphs.map((text) => preambular(text)))),
    randomId,
  );
  return referencesReport(auditReferences({ metadata: emptyMetadata(), doc }), {
    title: "A draft",
    name: "draft",
    language: "en",
    date: "2026-01-01",
    inTurn: [{ from: "GA 70/1", to: "GA 69/313" }],
  });
}

const tables = ({ blocks }: Report): ReportTable[] => blocks.filter((block) => block.kind === "table");
const words = (cell: ReportTable["rows"][number]["cells"][number]): string =>
  cell.map(({ content }) => content.map(({ text }) => text).join("")).join(" / ");

describe("The report on references", () => {
  const audited = report(
    "Recalling its resolution 70/1 of 26 September 2015,",
    "Recalling Security Council resolution 1325 (2000) of 31 October 2000,",
    "Noting resolution 9/2 of 17 December 2021 of the Conference of the States Parties,",
  );

  it("puts first what must be looked at, with what would be right", () => {
    const [first] = tables(audited);
    expect(first!.rows.map(({ cells }) => words(cells[0]!))).toEqual(["70/1 / General Assembly"]);
    expect(words(first!.rows[0]!.cells[3]!)).toMatch(/^Wrong date \/ The date is 25\sSeptember 2015/);
  });

  it("shows what the draft rests on by year and organ, and what that cites in turn", () => {
    const years = tables(audited)[1]!;
    expect(years.columns.map(({ heading }) => heading)).toEqual(["Year", "General Assembly", "Security Council"]);
    expect(years.rows.map(({ cells }) => cells.map(words))).toEqual([
      ["2015", "70/1 / cites GA 69/313", ""],
      ["2000", "", "1325 (2000)"],
    ]);
  });

  it("lists all, other bodies too, and prints", () => {
    expect(tables(audited)[2]!.rows).toHaveLength(3);
    expect(reportHtml(audited)).toContain("What the draft rests on");
  });

  it("says so where nothing is cited", () => {
    const empty = report("Recalling nothing,");
    expect(tables(empty)).toEqual([]);
    expect(JSON.stringify(empty.blocks)).toContain("cites no resolution or decision by number");
  });
});

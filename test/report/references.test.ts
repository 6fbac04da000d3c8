import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportReport } from "../../electron/application/export/export-report.js";
import { auditReferences } from "../../shared/citations/index.js";
import { decision, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { emptyMetadata, randomId, withIds } from "../../shared/document/index.js";
import { type Report, type ReportTable, referencesReport, reportHtml } from "../../shared/report/index.js";
import { reportSchema } from "../../shared/report/report.js";

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

describe("The picture in the report on references", () => {
  const audited = report(
    "Recalling its resolution 70/1 of 25 September 2015,",
    "Recalling Security Council resolution 1325 (2000) of 31 October 2001,",
  );
  const figure = audited.blocks.find((block) => block.kind === "figure")!;
  const written = figure.shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []));

  it("has what the window’s has: years, organs, the draft, and a box for each resolution", () => {
    expect(written).toEqual(
      expect.arrayContaining(["2015", "2014", "2000", "General Assembly", "This draft", "70/1", "1325 (2000)", "69/313"]),
    );
    expect(figure.description).toContain(
      "cites 2 resolutions and decisions of 2000 to 2015 (General Assembly, Security Council); these cite 1 more",
    );
    expect(figure.shapes.filter(({ shape }) => shape === "rect").length).toBeGreaterThanOrEqual(4);
  });

  it("marks what is to be looked at with a sign, not by colour alone", () => {
    expect(written).toContain("!");
    expect(figure.shapes).toContainEqual(expect.objectContaining({ shape: "rect", fill: "doubtful-soft", stroke: "doubtful" }));
  });

  it("crosses to the process that writes files, and nothing that is no shape does", () => {
    expect(reportSchema.parse(structuredClone(audited))).toEqual(audited);
    const forged = { ...figure, shapes: [{ shape: "path", d: 'M0 0"/><script>' }] };
    expect(reportSchema.safeParse({ ...audited, blocks: [forged] }).success).toBe(false);
  });

  it("lies in the web page as SVG, in the PDF as an image with its description, and in Word in words", async () => {
    const html = reportHtml(audited);
    expect(html).toMatch(/<figure><svg [^>]*role="img" aria-label="The draft cites 2/);
    expect(html.match(/<text [^>]*>1325 \(2000\)<\/text>/g)).toHaveLength(1);
    const pdf = await exportReport(audited, "pdf");
    const without = await exportReport({ ...audited, blocks: audited.blocks.filter((block) => block !== figure) }, "pdf");
    expect(pdf.warnings).toEqual([]);
    expect(pdf.bytes.byteLength).toBeGreaterThan(without.bytes.byteLength + 500);
    const word = await exportReport(audited, "docx");
    expect(strFromU8(unzipSync(word.bytes)["word/document.xml"]!)).toContain("these cite 1 more in turn");
  });
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../build/project.mjs";
import { json, penholder, sample, setUp } from "./penholder.js";

const inFolder = setUp();
const bases = ["build/precedents/ecosoc-2006-19.md", "build/precedents/ecosoc-2009-24.md"].map((path) => inProject(path));

interface Traced {
  columns: { name: string; paragraphs: number }[];
  rows: { cells: { state: string; id?: string; kind?: string; sources?: { id: string }[] }[] }[];
  verbs: { row: number; openings: ({ reference: string; change: { kind: string; from: string } | null } | null)[] }[];
  mandates: {
    row: number;
    cells: {
      reference: string | null;
      changes: { aspect: string; op: string; from: { text: string } | null; to: { text: string } | null }[];
    }[];
  }[];
}

describe("penholder lineage", () => {
  const traced = () => json(penholder("lineage", ...bases, sample, "--json")) as Traced;

  it("has a column for each file and every paragraph in one row", () => {
    const { columns, rows } = traced();
    expect(columns).toHaveLength(3);
    columns.forEach(({ paragraphs }, column) => {
      const held = rows.flatMap(({ cells }) => (cells[column]!.state === "present" ? [cells[column]!.id] : []));
      expect(held).toHaveLength(paragraphs);
      expect(new Set(held).size).toBe(paragraphs);
    });
  });

  it("says which verb became weaker and which clause on resources was lost", () => {
    const { verbs, mandates } = traced();
    const weaker = verbs.flatMap(({ openings }) => (openings[1]?.change?.kind === "weaker" ? [openings[1]] : []));
    expect(weaker).toMatchObject([{ reference: "O6", change: { from: "Also calls upon" } }]);
    const lost = mandates.flatMap(({ cells }) => cells[1]!.changes).filter(({ aspect, op }) => aspect === "resources" && op === "lost");
    expect(lost.map(({ from }) => from!.text)).toContain("subject to the availability of extrabudgetary resources");
  });

  it("shows people a table and both ledgers", () => {
    const { stdout, code } = penholder("lineage", ...bases);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^O5 {2,}O6 changed$/m);
    expect(stdout).toContain("“Also calls upon” → “Also encourages”");
    expect(stdout).toContain("by when: “at its sixteenth session” → “at its nineteenth session”");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it.each(["html", "docx", "pdf"])("writes a report as %s", (format) => {
    const output = inFolder(`ancestry.${format}`);
    const written = json(penholder("lineage", ...bases, sample, "--to", format, "-o", output, "--json")) as { bytes: number };
    expect(readFileSync(output).byteLength).toBe(written.bytes);
    if (format === "html") expect(readFileSync(output, "utf8")).toContain("not excluding the use of existing resources");
  });

  it("asks for two files at least, and keeps them", () => {
    const one = penholder("lineage", sample);
    expect([one.code, one.stdout]).toEqual([2, ""]);
    expect(one.stderr).toMatch(/needs FILE\./);
    const over = penholder("lineage", ...bases, "--to", "html", "-o", bases[0]!);
    expect(over.stderr).toMatch(/is the original/);
    const nowhere = inFolder("never.html");
    expect(penholder("lineage", ...bases, "-o", nowhere).code).toBe(2);
    expect(existsSync(nowhere)).toBe(false);
  });
});

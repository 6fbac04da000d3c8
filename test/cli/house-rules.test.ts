import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDraft } from "../../shared/document/index.js";
import { json, penholder, sample, setUp } from "./penholder.js";

const inFolder = setUp();

interface Found {
  readonly rule: string;
  readonly source: string;
  readonly severity: string;
}

function houseRules(text: string): string {
  const file = inFolder("house.yaml");
  writeFileSync(file, text);
  return file;
}

const preferring = "all:\n  preferred:\n    - write: trafficking of hostages\n      not: kidnapping\n  rules:\n    date-form: off\n";

describe("--house-rules", () => {
  it("adds a user’s own terms to a check, and switches rules off", () => {
    const { findings } = json(penholder("check", sample, "--house-rules", houseRules(preferring), "--json")) as { findings: Found[] };
    expect(findings.find(({ rule }) => rule === "house-wording")).toMatchObject({
      severity: "warning",
      source: "House rules (house.yaml)",
    });
    expect(findings.filter(({ rule }) => rule === "date-form")).toEqual([]);
  });

  it("lets fix write them", () => {
    const output = inFolder("fixed.penholder");
    const { applied } = json(penholder("fix", sample, "-o", output, "--house-rules", houseRules(preferring), "--json")) as {
      applied: Found[];
    };
    expect(applied.some(({ rule }) => rule === "house-wording")).toBe(true);
    expect(parseDraft(readFileSync(output, "utf8")).doc.textContent).toContain("trafficking of hostages");
  });

  it("ends with 2 and names the line where the file cannot be used", () => {
    const { code, stderr } = penholder("check", sample, "--house-rules", houseRules("all:\n  rules:\n    calls-on: perhaps\n"));
    expect([code, stderr.trim()]).toEqual([
      2,
      "penholder: House rules “house.yaml”, line 3, column 5: “perhaps” is not allowed here; allowed are error, warning, information, off.",
    ]);
  });
});

import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { json, penholder, sample, setUp } from "./penholder.js";

const inFolder = setUp();

interface Audited {
  citations: number;
  resolutions: {
    key: string;
    adopted: string;
    status: string;
    library: string | null;
    citations: { paragraph: string; status: string; message: string; correction: null | { text: string } }[];
  }[];
}

function draft(...paragraphs: string[]): string {
  const path = inFolder("draft.md");
  writeFileSync(path, ["*The General Assembly*,", ...paragraphs, "1. *Decides* to remain seized of the matter."].join("\n\n"));
  return path;
}

describe("penholder references", () => {
  it("confirms the references of a sample draft, as JSON", () => {
    const { resolutions, citations } = json(penholder("references", sample, "--json")) as Audited;
    expect(citations).toBeGreaterThan(0);
    expect(resolutions.every(({ status }) => !status.startsWith("wrong"))).toBe(true);
  });

  it("names a wrong date with the right one, and says so with its exit code", () => {
    const file = draft("*Recalling* its resolution 70/1 of 26 September 2015,", "*Recalling also* its resolution 69/313 of 27 July 2015,");
    const run = penholder("references", file, "--json");
    expect(run.code).toBe(1);
    const { resolutions } = json(run) as Audited;
    expect(resolutions.map(({ key, status }) => [key, status])).toEqual([
      ["GA 70/1", "wrong date"],
      ["GA 69/313", "right"],
    ]);
    expect(resolutions[0]!.citations[0]!.correction?.text).toBe("25\u00A0September 2015");
    expect(penholder("references", file).stdout).toMatch(/GA 70\/1 {2}Wrong date[\s\S]*P1: The date is 25\sSeptember 2015/);
  });

  it("knows what the library has", () => {
    const file = draft("*Recalling* Economic and Social Council resolution 2009/24 of 30 July 2009,");
    const { resolutions } = json(penholder("references", file, "--json")) as Audited;
    expect(resolutions[0]).toMatchObject({ key: "ECOSOC 2009/24", status: "right", adopted: "2009-07-30" });
    expect(resolutions[0]!.library).not.toBeNull();
  });

  it("writes the audit as a report", () => {
    const file = draft("*Recalling* its resolution 70/1 of 26 September 2015,");
    const output = inFolder("references.html");
    const run = penholder("references", file, "--to", "html", "-o", output);
    expect(run.stdout).toContain("Written");
    expect(penholder("references", file, "--to", "html").code).toBe(2);
  });
});

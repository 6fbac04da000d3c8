import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { json, penholder, sample, setUp } from "./penholder.js";

const inFolder = setUp();

interface Agreed {
  share: number;
  words: Record<"verbatim" | "adapted" | "new", number>;
  paragraphs: {
    paragraph: string;
    kind: string;
    source: { by: string; resolution: string; paragraph: string } | null;
    words: number;
    agreed: number;
    changes: unknown[];
  }[];
}

describe("penholder agreed", () => {
  it("finds the source of each paragraph and counts what is agreed", () => {
    const { share, words, paragraphs } = json(penholder("agreed", sample, "--json")) as Agreed;
    expect(paragraphs.find(({ paragraph }) => paragraph === "O1")).toMatchObject({ source: { by: "found" } });
    const total = words.verbatim + words.adapted + words.new;
    const agreed = paragraphs.reduce((sum, paragraph) => sum + paragraph.agreed, 0);
    expect(share).toBeCloseTo(agreed / total, 2);
    expect(share).toBeGreaterThan(0.5);
    for (const { kind, source } of paragraphs) {
      expect(source === null).toBe(kind === "new");
    }
  });

  it("tells people the share, and the words that differ", () => {
    const { stdout, code } = penholder("agreed", sample);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Agreed language: \d+ % of [\d,]+ words/);
    expect(stdout).toMatch(/Nearest in the library: E\/RES\/2009\/24, O\d/);
  });

  it("files the report", () => {
    const file = inFolder("agreed.html");
    expect(json(penholder("agreed", sample, "--to", "html", "-o", file, "--json"))).toMatchObject({ written: file, warnings: [] });
    expect(readFileSync(file, "utf8")).toContain("Agreed language: ");
  });

  it("refuses half of what filing needs, and writes nothing", () => {
    const file = inFolder("half.html");
    const { code, stderr } = penholder("agreed", sample, "-o", file);
    expect(code).toBe(2);
    expect(stderr).toContain("--to and --output together");
    expect(existsSync(file)).toBe(false);
  });
});

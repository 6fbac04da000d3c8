import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../build/project.mjs";
import { json, penholder, setUp } from "./penholder.js";

setUp();

const base = inProject("build/precedents/ecosoc-2006-19.md");
const later = inProject("build/precedents/ecosoc-2009-24.md");

interface Parsed {
  readonly quoted: { organ: string } | null;
  readonly frame: readonly { id: string }[];
  readonly paragraphs: readonly { id: string; opening: string | null }[];
  readonly footnotes: readonly { number: number; anchor: string }[];
  readonly adoption: { meeting: string; date: string } | null;
  readonly receipt: { sourceCharacters: number };
}

interface Checked {
  readonly findings: readonly { rule: string; severity: string; paragraph: string; message: string }[];
}

const parsed = (file: string) => json(penholder("parse", file, "--json")) as Parsed;
const names = (paragraphs: readonly { id: string }[]) => paragraphs.map(({ id }) => id).join(" ");

describe("penholder parse of resolutions as a converter left them", () => {
  it("reads the draft that 2006/19 quotes, in its frame", () => {
    const resolution = parsed(base);
    expect(resolution.quoted).toEqual({ organ: "General Assembly" });
    expect(names(resolution.frame)).toBe("F1");
    expect(names(resolution.paragraphs)).toBe("P1 P2 P3 P4 P5 P6 P7 O1 O2 O3 O4 O5 O6 O7");
    expect(resolution.footnotes.map(({ number, anchor }) => `${number} ${anchor}`)).toEqual(["1 P5", "2 O6"]);
    expect(resolution.adoption).toEqual({ meeting: "41st plenary meeting", date: "2006-07-27" });
  });

  it("reads 2009/24 with its sub-paragraphs, and gives the openings back that lost their italics", () => {
    const resolution = parsed(later);
    expect(resolution.quoted).toBeNull();
    expect(names(resolution.paragraphs)).toBe("P1 P2 P3 P4 P5 P6 P7 P8 O1 O2 O3 O4 O5 O6 O7 O8 O8a O8b O8c O9 O10");
    expect(resolution.paragraphs.find(({ id }) => id === "O6")?.opening).toBe("Also encourages");
    expect(resolution.adoption).toEqual({ meeting: "44th plenary meeting", date: "2009-07-30" });
  });

  it.each([base, later])("accounts for every character of %s", (file) => {
    expect(parsed(file).receipt.sourceCharacters).toBe(readFileSync(file, "utf8").length);
  });
});

describe("penholder compare of 2006/19 and 2009/24", () => {
  it("says what the later one took over, and what it dropped", () => {
    const { alignment, dropped } = json(penholder("compare", base, later, "--json")) as {
      alignment: { target: string; kind: string; sources: { id: string }[] }[];
      dropped: string[];
    };
    const origins = alignment.map(({ target, kind, sources }) => [target, kind, ...sources.map(({ id }) => id)].join(" "));
    expect(origins).toHaveLength(21);
    expect(origins).toEqual(
      expect.arrayContaining(["P4 identical P4", "P8 composite O2 O6", "O1 identical O1", "O5 new", "O6 modified O5"]),
    );
    expect(dropped).toEqual(["F1"]);
  });
});

describe("penholder check of 2009/24 against 2006/19", () => {
  it("adds the weaker verb, the lost clauses on resources and other names for things to what it finds in the text alone", () => {
    const alone = json(penholder("check", later, "--json")) as Checked;
    const against = json(penholder("check", later, "--against", base, "--json")) as Checked;
    const added = against.findings.filter(({ message }) => !alone.findings.some((finding) => finding.message === message));
    expect(added.map(({ severity, rule, paragraph }) => `${severity} ${rule} ${paragraph}`)).toEqual([
      "information resources-clause-dropped P6",
      "information synonym-drift-from-precedent P6",
      "information synonym-drift-from-precedent O2",
      "information synonym-drift-from-precedent O3",
      "information verb-strength-change O6",
      "information resources-clause-dropped O7",
    ]);
    expect(added[4]!.message).toContain("“Also encourages” is weaker than “Also calls upon” in paragraph O5 of resolution 2006/19");
    expect(against.findings).toHaveLength(alone.findings.length + added.length);
  });

  it("refuses an earlier text that cannot be read", () => {
    expect(penholder("check", later, "--against", "missing.txt")).toMatchObject({ code: 2, stdout: "" });
  });
});

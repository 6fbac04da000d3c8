import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../build/project.mjs";
import { json, penholder, setUp } from "./penholder.js";

const seeds = inProject("../shared/seeds");
const base = `${seeds}/000_4707fce83c7dfaad.txt`;
const later = `${seeds}/001_73b307250e981536.txt`;

describe.skipIf(!existsSync(seeds))("penholder with resolutions 2006/19 and 2009/24 as they were published", () => {
  setUp();

  it("reads the draft that 2006/19 quotes, in its frame", () => {
    const parsed = json(penholder("parse", base, "--json")) as {
      quoted: unknown;
      frame: { id: string }[];
      paragraphs: { id: string }[];
      adoption: unknown;
    };
    expect(parsed.quoted).toEqual({ organ: "General Assembly" });
    expect(parsed.frame.map(({ id }) => id)).toEqual(["F1"]);
    expect(parsed.paragraphs.map(({ id }) => id).join(" ")).toBe("P1 P2 P3 P4 P5 P6 P7 O1 O2 O3 O4 O5 O6 O7");
    expect(parsed.adoption).toEqual({ meeting: "41st plenary meeting", date: "2006-07-27" });
  });

  it("compares the two: what 2009/24 took over, and what it dropped", () => {
    const { alignment, dropped } = json(penholder("compare", base, later, "--json")) as {
      alignment: { target: string; kind: string; sources: { id: string }[] }[];
      dropped: string[];
    };
    const kinds = new Map(alignment.map(({ target, kind, sources }) => [target, `${kind} ${sources[0]?.id ?? ""}`.trim()]));
    expect(kinds.get("P4")).toBe("identical P4");
    expect(kinds.get("O1")).toBe("identical O1");
    expect(kinds.get("O5")).toBe("new");
    expect(alignment).toHaveLength(21);
    expect(dropped).toContain("F1");
  });

  it.each([["check"], ["parse"]])("%s both without a failure of its own", (command) => {
    for (const file of [base, later]) expect(penholder(command, file).code).toBeLessThan(2);
  });
});

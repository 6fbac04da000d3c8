import { describe, expect, it } from "vitest";
import {
  byPlace,
  countsSentence,
  gravest,
  nearestFinding,
  neighbour,
  worstByParagraph,
} from "../../../renderer/checks/arrange-findings.js";
import type { Finding, Severity } from "../../../shared/checks/index.js";

const finding = (paragraph: string, severity: Severity, rule = "rule"): Finding => ({
  rule,
  severity,
  paragraph,
  reference: paragraph.toUpperCase(),
  from: 0,
  to: 1,
  excerpt: "",
  message: "",
  source: "",
});
const findings = [finding("p1", "information"), finding("p1", "error"), finding("p2", "warning"), finding("p1", "warning", "other")];

describe("arranging findings", () => {
  it("gathers what stands in one paragraph", () => {
    expect(byPlace(findings).map(({ key, findings: group }) => [key, group.length])).toEqual([
      ["P1", 3],
      ["P2", 1],
    ]);
  });
  it("knows the worst of a paragraph", () => {
    expect([...worstByParagraph(findings)]).toEqual([
      ["p1", "error"],
      ["p2", "warning"],
    ]);
    expect(gravest([findings[0]!, findings[2]!])).toBe("warning");
  });
});

describe("going from finding to finding", () => {
  it("begins at the first, or going back at the last", () => {
    expect(neighbour(findings, null, 1)).toBe(findings[0]);
    expect(neighbour(findings, null, -1)).toBe(findings[3]);
  });
  it("goes round at the ends", () => {
    expect(neighbour(findings, findings[3]!, 1)).toBe(findings[0]);
    expect(neighbour(findings, findings[0]!, -1)).toBe(findings[3]);
  });
  it("begins where the caret is", () => {
    const inOrder = ["p1", "p3", "p5"].map((paragraph) => finding(paragraph, "warning"));
    const places = (paragraph: string) =>
      ([1, -1] as const).map((direction) => nearestFinding(inOrder, ["p1", "p2", "p3", "p4", "p5"], paragraph, direction)?.paragraph);
    expect(places("p2")).toEqual(["p3", "p1"]);
    expect(places("p3")).toEqual(["p3", "p1"]);
    expect(places("")).toEqual(["p1", "p5"]);
    expect(nearestFinding([], ["p1"], "p1", 1)).toBeNull();
  });
  it("goes nowhere where there is none", () => {
    expect(neighbour([], findings[0]!, 1)).toBeNull();
  });
});

describe("countsSentence", () => {
  it.each([
    [{ error: 1, warning: 2, information: 3 }, "1 error, 2 warnings"],
    [{ error: 0, warning: 1, information: 0 }, "1 warning"],
    [{ error: 0, warning: 0, information: 1 }, "1 remark"],
    [{ error: 0, warning: 0, information: 0 }, "No findings"],
  ])("%j reads “%s”", (counts, sentence) => {
    expect(countsSentence(counts)).toBe(sentence);
  });
});

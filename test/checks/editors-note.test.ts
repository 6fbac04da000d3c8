import { describe, expect, it } from "vitest";
import { editorsNote, type Finding, noteText, type Severity } from "../../shared/checks/index.js";

const finding = (rule: string, severity: Severity, reference: string, mends = false): Finding => ({
  rule,
  severity,
  paragraph: reference,
  reference,
  from: 0,
  to: 1,
  excerpt: "x",
  message: "",
  source: "",
  ...(mends ? { fix: { kind: "automatic", title: "", edits: [] } } : {}),
});
const noteOf = (...findings: Finding[]): string => noteText(editorsNote(findings));

describe("the editor’s note", () => {
  it("begins with what would be sent back, and where", () => {
    const note = noteOf(
      finding("title-full-stop", "error", "title"),
      finding("date-form", "error", "P2"),
      finding("date-form", "error", "O5"),
    );
    expect(note).toBe("Three things would be sent back: form of a date (P2, O5); and full stop after the title (title).");
  });
  it("says one thing of one finding", () => {
    expect(noteOf(finding("date-form", "error", "P2", true))).toBe(
      "One thing would be sent back: form of a date (P2). It can be put right without a second look.",
    );
  });
  it("says that nothing would be sent back where all is a matter of style", () => {
    const remarks = Array.from({ length: 10 }, (_, index) => finding("nbsp-date", "information", `O${index + 1}`, index < 7));
    expect(noteOf(...remarks)).toBe(
      "Nothing would be sent back. Ten small matters of style: space that may part day and month (O1, O2 and 8 more). " +
        "Seven of them can be put right without a second look.",
    );
  });
  it("names three kinds and counts the others", () => {
    const warnings = ["date-form", "calls-on", "per-cent", "contraction", "states-parties"].map((rule) => finding(rule, "warning", "O1"));
    expect(noteOf(...warnings)).toMatch(/^Five points would be queried: .+ \(O1\); .+ \(O1\); .+ \(O1\); and two others\.$/);
  });
  it("leaves names their capitals", () => {
    expect(noteOf(finding("spelling-us", "information", "O1"))).toContain(": American spelling (O1).");
  });
  it("has something to say of a draft in order", () => {
    expect(noteOf()).toBe("Nothing to put right.");
  });
  it("keeps what it says in short apart from the rest", () => {
    expect(editorsNote([finding("date-form", "warning", "")])).toEqual([{ lead: "One point would be queried", rest: ": form of a date." }]);
  });
});

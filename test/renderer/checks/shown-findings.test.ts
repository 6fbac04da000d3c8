import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { writingPlace } from "../../../renderer/app/editing.js";
import { openFindings, shownFindings } from "../../../renderer/checks/shown-findings.js";
import { type Finding, ignoring } from "../../../shared/checks/index.js";
import { decision, named, operative, organLine, resolution, title } from "../../../shared/document/builders.js";

const finding = (from: number, to: number, paragraph = "p"): Finding => ({
  rule: "op-end-semicolon",
  severity: "error",
  paragraph,
  reference: "O1",
  from,
  to,
  excerpt: `${from}`,
  message: "",
  source: "",
});
const none = { ignored: undefined, hidden: [] };

describe("the findings shown", () => {
  it("leave out what was waved away", () => {
    const findings = [finding(0, 2), finding(3, 4)];
    const ignored = [ignoring(findings[0]!, "finding")];
    expect(shownFindings({ findings, ignored, writing: null, hidden: [] })).toEqual([findings[1]]);
  });
  it("leave out the severities that nobody wants to see", () => {
    const findings: Finding[] = [finding(0, 2), { ...finding(3, 4), severity: "information" }];
    expect(shownFindings({ ...none, findings, writing: null, hidden: ["information"] })).toEqual([findings[0]]);
    expect(openFindings({ ...none, findings, writing: null })).toEqual(findings);
  });
  it("wait with the end of a paragraph until it has been written", () => {
    const findings = [finding(0, 2), finding(8, 8), finding(8, 8, "other")];
    const writing = { paragraph: "p", length: 8, word: "" };
    expect(shownFindings({ ...none, findings, writing })).toEqual([findings[0], findings[2]]);
    expect(shownFindings({ ...none, findings, writing: null })).toEqual(findings);
  });
  it("wait with a word until the caret has left it", () => {
    const unknown: Finding = { ...finding(3, 8), rule: "unknown-word", excerpt: "gover" };
    const findings = [finding(0, 2), unknown];
    expect(openFindings({ ...none, findings, writing: { paragraph: "p", length: null, word: "gover" } })).toEqual([findings[0]]);
    expect(openFindings({ ...none, findings, writing: { paragraph: "p", length: null, word: "and" } })).toEqual(findings);
    expect(openFindings({ ...none, findings, writing: { paragraph: "q", length: null, word: "gover" } })).toEqual(findings);
  });
  it("are the same list until they are others", () => {
    const findings = [finding(0, 2), finding(8, 8)];
    const shown = shownFindings({ ...none, findings, writing: { paragraph: "p", length: 7, word: "" } });
    expect(shownFindings({ ...none, findings, writing: { paragraph: "p", length: 8, word: "" } })).toBe(shown);
    expect(shownFindings({ ...none, findings, writing: null })).not.toBe(shown);
  });
});

describe("writing", () => {
  const doc = resolution(title("T"), decision(organLine("The Council"), named("p", operative("Requests "))));
  const state = EditorState.create({ doc });
  const at = (pos: number) => writingPlace(state.apply(state.tr.setSelection(TextSelection.create(doc, pos))));
  const end = doc.content.size - 3;

  it("is being in the words of a paragraph, at their end or at a word", () => {
    expect(at(end)).toEqual({ paragraph: "p", length: 8, word: "" });
    expect(at(end - 4)).toEqual({ paragraph: "p", length: null, word: "Requests" });
    expect(at(1)).toBeNull();
  });
});

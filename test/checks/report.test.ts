import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { applyEdits, check, countFindings, draftOf, fingerprint, groupFindings } from "../../shared/checks/index.js";

const draft = draftOf({
  preamble: ["*Recalling* this resolution,", "*Recalling* the report of 27 July 2006,"],
  operative: ["*Welcomes* this resolution,", "*Decides* to act;"],
});

describe("a report", () => {
  it("counts findings by severity", () => {
    expect(countFindings(check(draft))).toEqual({ error: 2, warning: 3, information: 1 });
  });

  it("groups them, the gravest first", () => {
    expect(groupFindings(check(draft), "severity").map(({ key, findings }) => [key, findings.length])).toEqual([
      ["error", 2],
      ["warning", 3],
      ["information", 1],
    ]);
    const byRule = groupFindings(check(draft), "rule").map(({ key }) => key);
    expect(byRule).toEqual(["op-end-semicolon", "last-end-full-stop", "this-resolution", "repeat-without-also", "nbsp-date"]);
  });
});

describe("a fingerprint", () => {
  it("survives edits elsewhere, in the paragraph and before it", () => {
    const { doc } = applyEdits(new Transform(draft.doc), [
      { kind: "replaceText", paragraph: "P1", from: 9, to: 10, text: " of course " },
      { kind: "replaceText", paragraph: "O1", from: 9, to: 9, text: "warmly " },
    ]);
    expect(check({ ...draft, doc }).map(fingerprint)).toEqual(check(draft).map(fingerprint));
  });

  it("tells two paragraphs apart", () => {
    const prints = check(draft).map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

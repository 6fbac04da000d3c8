import { describe, expect, it } from "vitest";
import { numbering } from "../../shared/document/index.js";
import { importText } from "../../shared/import/index.js";

/** What was left out of a text, by the paragraph after whose words it stood. */
function leftOut(source: string): Record<string, string> {
  const { draft, summary } = importText(source);
  const { byId } = numbering(draft.doc);
  return Object.fromEntries(
    summary.dropped.map(({ text, at }) => [text.trim(), at === null ? "nowhere" : (byId.get(at)?.reference ?? "frame")]),
  );
}

const paragraphs = [
  "Recalling its resolution 59/154 of 20 December 2004,",
  "1. Requests States to protect wells and to keep them in repair;",
  "2. Invites States to protect wells and to report on what they have learned;",
];

describe("the place of what was left out", () => {
  it("is the paragraph whose words stand before it in the source, whatever the paragraphs have in common", () => {
    const [recalling, requests, invites] = paragraphs;
    const source = ["The General Assembly,", recalling, "---", requests, "***", invites, "09-12345 (E)"].join("\n\n");
    expect(leftOut(source)).toEqual({ "---": "P1", "***": "O1", "09-12345 (E)": "O2" });
  });

  it("is the beginning where nothing of the text stands before it", () => {
    expect(leftOut(["---", "The General Assembly,", ...paragraphs].join("\n\n"))).toEqual({ "---": "frame" });
  });

  it("is unknown where no word of the source got into the text", () => {
    expect(Object.values(leftOut("---"))).toEqual(["nowhere"]);
  });
});

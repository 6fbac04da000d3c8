import { endingOf } from "./facts/ends.js";
import type { ParagraphText } from "./facts/runs.js";
import type { FixKind } from "./finding.js";
import type { Report } from "./rule.js";

const names: Readonly<Record<string, string>> = { ",": "a comma", ";": "a semicolon", ":": "a colon", ".": "a full stop" };

/** A report on the mark at the end of a paragraph, whose fix writes the right one. */
export function endingReport(paragraph: ParagraphText, right: "," | ";" | ":" | ".", who: string, kind: FixKind = "automatic"): Report {
  const { mark, from, to } = endingOf(paragraph.words);
  const found = mark === "" ? "it has no mark" : `this one ends with ${names[mark]}`;
  return {
    at: paragraph,
    from,
    to,
    message: `${who} ends with ${names[right]}; ${found}.`,
    fix: {
      kind,
      title: `End with ${names[right]}`,
      edits: [{ kind: "replaceText", paragraph: paragraph.id, from, to, text: right }],
    },
  };
}

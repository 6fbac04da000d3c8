import type { TextRun } from "./facts/runs.js";
import type { FixEdit } from "./finding.js";

/** The edit that writes `text` in place of characters of a run, be it a paragraph, a note, the title or an organ line. */
export function replacing(run: TextRun, from: number, to: number, text: string): FixEdit {
  switch (run.kind) {
    case "paragraph":
      return { kind: "replaceText", paragraph: run.id, from, to, text };
    case "note":
      return { kind: "replaceNoteText", footnote: run.id, from, to, text };
    case "organLine":
      return { kind: "setOrganLine", paragraph: run.id, text: run.words.text.slice(0, from) + text + run.words.text.slice(to) };
    default:
      return { kind: "setTitle", text: run.words.text.slice(0, from) + text + run.words.text.slice(to) };
  }
}

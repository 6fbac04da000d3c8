import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const noteFullStop: Rule = {
  id: "note-full-stop",
  topic: "citations and notes",
  title: "Note without a full stop",
  why: "Every note ends with a full stop.",
  source: adoptedTexts("99.9 % of notes"),
  severity: everywhere("warning"),
  scope: "note",
  check: (note) => {
    const text = note.words.text.trimEnd();
    if (text === "" || /[.!?]["”’)]?$/.test(text)) return [];
    const from = /[,;:]$/.test(text) ? text.length - 1 : text.length;
    return [
      {
        at: note,
        from,
        to: text.length,
        message: "A note ends with a full stop.",
        fix: { kind: "automatic", title: "End with a full stop", edits: [replacing(note, from, text.length, ".")] },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Convention,[^Resolution 55/25, annex I]"] },
        corrected: { preamble: ["*Recalling* the Convention,[^Resolution 55/25, annex I.]"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the Convention,[^Resolution 55/25, annex I.]"] }],
  },
};

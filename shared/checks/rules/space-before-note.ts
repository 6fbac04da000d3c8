import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { footnoteManual } from "../sources.js";

export const spaceBeforeNote: Rule = {
  id: "space-before-note",
  topic: "punctuation",
  title: "Space before a note",
  why: "The indicator of a note follows its word or mark directly.",
  source: footnoteManual,
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { text, notes } = paragraph.words;
    return notes.flatMap(({ offset }) => {
      const from = text.slice(0, offset).trimEnd().length;
      if (from === offset || from === 0) return [];
      // Where the space is the only one between two words, it belongs after the note.
      const divides = /^[^\s,;:.)”’]/.test(text.slice(offset));
      return [
        {
          at: paragraph,
          from,
          to: offset,
          message: "No space stands between a word or mark and the indicator of its note.",
          ...(divides
            ? {}
            : {
                fix: {
                  kind: "automatic" as const,
                  title: "Remove the space",
                  edits: [replacing(paragraph, from, offset, "")],
                },
              }),
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Convention, [^See the annex.] the Protocol and the Charter,"] },
        corrected: { preamble: ["*Recalling* the Convention,[^See the annex.] the Protocol and the Charter,"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the Convention,[^See the annex.] the Protocol and the Charter,"] }],
  },
};

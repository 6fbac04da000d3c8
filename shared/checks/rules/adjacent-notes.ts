import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { footnoteManual } from "../sources.js";

export const adjacentNotes: Rule = {
  id: "adjacent-notes",
  topic: "punctuation",
  title: "Comma typed between two notes",
  why: "Two indicators at one place are separated by a comma that print puts between them; one typed there would be printed on the line besides.",
  source: footnoteManual,
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { text, notes } = paragraph.words;
    return notes.flatMap(({ offset }, index) => {
      const next = notes[index + 1];
      if (!next || !/^[,\s]+$/.test(text.slice(offset, next.offset))) return [];
      return [
        {
          at: paragraph,
          from: offset,
          to: next.offset,
          message: "Print separates the indicators of two notes by a comma; nothing is typed between them.",
          fix: {
            kind: "automatic" as const,
            title: "Remove what stands between the notes",
            edits: [replacing(paragraph, offset, next.offset, "")],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Convention[^See the annex.], [^Ibid.] and the Protocol,"] },
        corrected: { preamble: ["*Recalling* the Convention[^See the annex.][^Ibid.] and the Protocol,"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the Convention[^See the annex.][^Ibid.] and the Protocol,[^Ibid.]"] }],
  },
};

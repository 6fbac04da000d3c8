import { everywhere, type Rule } from "../rule.js";
import { footnoteManual } from "../sources.js";

export const noteThenPunctuation: Rule = {
  id: "note-then-punctuation",
  topic: "punctuation",
  title: "Note before a punctuation mark",
  why: "In English the indicator of a note stands after the punctuation mark.",
  source: footnoteManual,
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { text, notes } = paragraph.words;
    return notes
      .filter(({ offset }) => /[,;:.]/.test(text.slice(offset, offset + 1)))
      .map(({ offset, node }) => ({
        at: paragraph,
        from: offset,
        to: offset + 1,
        message: `The indicator of a note stands after the “${text[offset]}”, not before it.`,
        fix: {
          kind: "automatic" as const,
          title: "Move the note after the mark",
          edits: [{ kind: "moveNote" as const, paragraph: paragraph.id, footnote: node.attrs.id as string, to: offset + 1 }],
        },
      }));
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Convention[^See the annex.], the Protocol and the Charter,"] },
        corrected: { preamble: ["*Recalling* the Convention,[^See the annex.] the Protocol and the Charter,"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the Convention[^See the annex.] and the Charter,[^See the annex.]"] }],
  },
};

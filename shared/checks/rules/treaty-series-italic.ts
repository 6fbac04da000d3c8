import { matchesIn } from "../facts/matches.js";
import { everywhere, type Rule } from "../rule.js";
import { italicsManual } from "../sources.js";

export const treatySeriesItalic: Rule = {
  id: "treaty-series-italic",
  topic: "citations and notes",
  title: "Treaty Series not in italics",
  why: "The Treaty Series is a publication, and titles of publications are in italics.",
  source: italicsManual,
  severity: everywhere("warning"),
  scope: "note",
  check: (note) =>
    matchesIn(note.words.text, /Treaty Series/g).flatMap(({ index: from }) => {
      const to = from + "Treaty Series".length;
      if (note.words.emphasis.some((range) => range.from <= from && to <= range.to)) return [];
      return [
        {
          at: note,
          from,
          to,
          message: "“Treaty Series” is the title of a publication and is printed in italics.",
          fix: {
            kind: "automatic" as const,
            title: "Set “Treaty Series” in italics",
            edits: [{ kind: "setEmphasis" as const, paragraph: note.paragraph, footnote: note.id, from, to, on: true }],
          },
        },
      ];
    }),
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Convention,[^United Nations, Treaty Series, vol. 2225, No. 39574.]"] },
        corrected: { preamble: ["*Recalling* the Convention,[^United Nations, *Treaty Series*, vol. 2225, No. 39574.]"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the Convention,[^United Nations, *Treaty Series*, vol. 2225, No. 39574.]"] }],
  },
};

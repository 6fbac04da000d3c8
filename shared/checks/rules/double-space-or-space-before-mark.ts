import { matchesIn } from "../facts/matches.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const stray = / {2,}(?=\S)| +(?=[,;:](?:\s|$)|\.(?:\s|$))/g;

/** What neither is found without. */
const space = / [ ,;:.]/;

export const doubleSpace: Rule = {
  id: "double-space-or-space-before-mark",
  topic: "punctuation",
  title: "Two spaces, or one before a mark",
  why: "Words are set apart by one space, and no space stands before a comma, semicolon, colon or full stop.",
  source: adoptedTexts("2 cases in 1,932 Assembly texts"),
  severity: everywhere("warning"),
  scope: "text",
  check: (run) => {
    const { text, notes } = run.words;
    if (!space.test(text)) return [];
    return matchesIn(text, stray).flatMap((match) => {
      const from = match.index;
      const to = from + match[0].length;
      // Spaces on both sides of a note are the business of the rule about notes.
      if (from === 0 || notes.some(({ offset }) => offset > from && offset <= to)) return [];
      const beforeMark = /[,;:.]/.test(text[to]!);
      return [
        {
          at: run,
          from,
          to,
          message: beforeMark ? `No space stands before “${text[to]}”.` : "One space is enough.",
          fix: {
            kind: "automatic" as const,
            title: beforeMark ? "Remove the space" : "Leave one space",
            edits: [replacing(run, from, to, beforeMark ? "" : " ")],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Welcomes* the  report;", "*Decides* to consider it."] },
        corrected: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] },
      },
      {
        text: { operative: ["*Welcomes* the report ;", "*Decides* to consider it."] },
        corrected: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] },
      },
    ],
    right: [{ operative: ["*Welcomes* the report;", "*Decides* to consider it."] }],
  },
};

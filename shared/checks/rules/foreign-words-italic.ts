import { everywhere, type Rule } from "../rule.js";
import { italicsManual } from "../sources.js";

const english = /^(?:inter alia|mutatis mutandis|ad hoc|prima facie|per capita|vis-à-vis|de facto|de jure|per se|bona fide|pro bono)$/i;

export const foreignWordsItalic: Rule = {
  id: "foreign-words-italic",
  topic: "words",
  title: "“inter alia” in italics",
  why: "Foreign words that English dictionaries have are roman.",
  source: italicsManual,
  severity: everywhere("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const { text, emphasis } = paragraph.words;
    return emphasis
      .filter(({ from, to }) => english.test(text.slice(from, to).trim()))
      .map(({ from, to }) => ({
        at: paragraph,
        from,
        to,
        message: `“${text.slice(from, to).trim()}” is roman in English texts.`,
        fix: {
          kind: "automatic" as const,
          title: "Set in roman",
          edits: [{ kind: "setEmphasis" as const, paragraph: paragraph.id, from, to, on: false }],
        },
      }));
  },
  examples: {
    wrong: [
      { text: { operative: ["*Notes*, *inter alia*, the report."] }, corrected: { operative: ["*Notes*, inter alia, the report."] } },
    ],
    right: [{ operative: ["*Notes*, inter alia, the *World Drug Report*."] }],
  },
};

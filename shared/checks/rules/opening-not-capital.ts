import { openingOf } from "../facts/openings.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const openingNotCapital: Rule = {
  id: "opening-not-capital",
  topic: "opening words",
  title: "Opening without a capital",
  why: "Each paragraph opens with a capital, although the whole text is one sentence.",
  source: adoptedTexts("every opening has a capital"),
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const first = paragraph.words.text.slice(0, 1);
    if (!openingOf(paragraph) || !/^\p{Ll}/u.test(first)) return [];
    const word = /^[\w-]+/.exec(paragraph.words.text)![0];
    const right = first.toUpperCase() + word.slice(1);
    return [
      {
        at: paragraph,
        from: 0,
        to: word.length,
        message: `A paragraph opens with a capital: “${right}”.`,
        fix: {
          kind: "automatic",
          title: `Write “${right}”`,
          edits: [replacing(paragraph, 0, 1, first.toUpperCase())],
        },
      },
    ];
  },
  examples: {
    wrong: [{ text: { preamble: ["*noting* the report,"] }, corrected: { preamble: ["*Noting* the report,"] } }],
    right: [{ preamble: ["*Noting* the report,"] }],
  },
};

import { endingReport } from "../ending-report.js";
import { endingOf } from "../facts/ends.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const innerFullStop: Rule = {
  id: "inner-full-stop",
  topic: "punctuation",
  title: "Full stop before the end of the text",
  why: "A resolution is one sentence: a full stop in its midst ends it too soon.",
  source: adoptedTexts("98 to 100 % of operative paragraphs end with a semicolon"),
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, level, following, words } = paragraph;
    if (part !== "operative" || level > 0 || following !== "paragraph" || endingOf(words).mark !== ".") return [];
    return [endingReport(paragraph, ";", "An operative paragraph that is not the last", "confirm")];
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Welcomes* the report.", "*Decides* to consider it."] },
        corrected: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] },
      },
    ],
    right: [{ operative: ["*Welcomes* the report;", "*Decides* to consider it."] }],
  },
};

import { endingReport } from "../ending-report.js";
import { endingOf, isBlank, isQuestion } from "../facts/ends.js";
import { isItem } from "../facts/lists.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const subEndSemicolon: Rule = {
  id: "sub-end-semicolon",
  topic: "punctuation",
  title: "Sub-paragraph without a semicolon at its end",
  why: "Sub-paragraphs end with semicolons, the last one too, unless it closes the text.",
  source: adoptedTexts("99.9 % of sub-paragraphs"),
  severity: exceptSecurityCouncil("error"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, level, following, words, node } = paragraph;
    if (part !== "operative" || level === 0 || following !== "paragraph" || isBlank(words.text) || !isItem(node)) return [];
    return endingOf(words).mark === ";" || isQuestion(words.text) ? [] : [endingReport(paragraph, ";", "A sub-paragraph")];
  },
  examples: {
    wrong: [
      {
        text: { operative: [["*Decides*:", "To consider the matter,", "To remain seized of it."]] },
        corrected: { operative: [["*Decides*:", "To consider the matter;", "To remain seized of it."]] },
      },
    ],
    right: [{ operative: [["*Decides*:", "To consider the matter;", "To remain seized of it;"], "*Requests* a report."] }],
  },
};

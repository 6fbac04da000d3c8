import { endingReport } from "../ending-report.js";
import { endingOf, isBlank, isQuestion } from "../facts/ends.js";
import { isMisplaced } from "../facts/misplaced.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** A quotation that is a sentence of its own ends the text with its own mark. */
const quotedSentence = /[.!]”\s*$/;

export const lastEndFullStop: Rule = {
  id: "last-end-full-stop",
  topic: "punctuation",
  title: "Text without a full stop at its end",
  why: "A resolution is one sentence, and its last paragraph ends it.",
  source: adoptedTexts("2,475 of 2,480 texts"),
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, following, words } = paragraph;
    if (part !== "operative" || following !== "end of text" || isBlank(words.text) || isMisplaced(paragraph)) return [];
    if (isQuestion(words.text) || quotedSentence.test(words.text)) return [];
    return endingOf(words).mark === "." ? [] : [endingReport(paragraph, ".", "The last paragraph")];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Decides* to consider the matter;"] }, corrected: { operative: ["*Decides* to consider the matter."] } },
      {
        text: { operative: [["*Decides*:", "To consider the matter;", "To remain seized of it;"]] },
        corrected: { operative: [["*Decides*:", "To consider the matter;", "To remain seized of it."]] },
      },
    ],
    right: [
      { operative: ["*Decides* to consider the matter.[^See the annex.]"] },
      { operative: ["*Decides* to submit to the Court the question: “What are the obligations of States?”"] },
    ],
  },
};

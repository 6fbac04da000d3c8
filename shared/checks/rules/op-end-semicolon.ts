import { endingReport } from "../ending-report.js";
import { endingOf, isBlank, isQuestion } from "../facts/ends.js";
import { isMisplaced } from "../facts/misplaced.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** Words that announce what is printed below them, be it a declaration, a table or a list without labels. */
const announcing = /\b(?:following|follows?|that)\b[^;:]{0,60}:\s*$/;

export const opEndSemicolon: Rule = {
  id: "op-end-semicolon",
  topic: "punctuation",
  title: "Operative paragraph without a semicolon at its end",
  why: "The operative part is one sentence: its paragraphs end with semicolons, and only the last with a full stop.",
  source: adoptedTexts("98 to 100 % of operative paragraphs"),
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, level, following, words } = paragraph;
    if (
      part !== "operative" ||
      level > 0 ||
      following !== "paragraph" ||
      isBlank(words.text) ||
      isQuestion(words.text) ||
      isMisplaced(paragraph)
    )
      return [];
    const { mark } = endingOf(words);
    return mark === ";" || mark === "." || (mark === ":" && announcing.test(words.text))
      ? []
      : [endingReport(paragraph, ";", "An operative paragraph")];
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Welcomes* the report,", "*Decides* to consider it."] },
        corrected: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] },
      },
      {
        text: { operative: ["*Welcomes* the report", "*Decides* to consider it."] },
        corrected: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] },
      },
    ],
    right: [{ operative: ["*Welcomes* the report;", "*Adopts* the following declaration:", "*Decides* to consider it."] }],
  },
};

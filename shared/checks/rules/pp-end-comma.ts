import { endingReport } from "../ending-report.js";
import { endingOf, isBlank, isQuestion } from "../facts/ends.js";
import { isMisplaced } from "../facts/misplaced.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const ppEndComma: Rule = {
  id: "pp-end-comma",
  topic: "punctuation",
  title: "Preambular paragraph without a comma at its end",
  why: "The preamble is one sentence that runs on to the operative part, so each paragraph of it, the last one too, ends with a comma.",
  source: adoptedTexts("99.9 % of preambular paragraphs"),
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, level, following, words } = paragraph;
    if (
      part !== "preambular" ||
      level > 0 ||
      following === "sub-paragraphs" ||
      isBlank(words.text) ||
      isQuestion(words.text) ||
      isMisplaced(paragraph)
    )
      return [];
    return endingOf(words).mark === "," ? [] : [endingReport(paragraph, ",", "A preambular paragraph")];
  },
  examples: {
    wrong: [
      { text: { preamble: ["*Recalling* the Charter;"] }, corrected: { preamble: ["*Recalling* the Charter,"] } },
      {
        text: { preamble: ["*Recalling* the Charter[^See the annex.]"] },
        corrected: { preamble: ["*Recalling* the Charter,[^See the annex.]"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the Charter,[^See the annex.]"] }],
  },
};

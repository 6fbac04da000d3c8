import { endingReport } from "../ending-report.js";
import { endingOf, isBlank } from "../facts/ends.js";
import { hasItems } from "../facts/lists.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const listChapeauColon: Rule = {
  id: "list-chapeau-colon",
  topic: "punctuation",
  title: "No colon before a list or a quoted draft",
  why: "The words before sub-paragraphs or a quoted draft resolution lead on to them with a colon.",
  source: adoptedTexts("99.7 % of lists"),
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, level, following, words, node, speaker } = paragraph;
    if (part === null || isBlank(words.text) || (following !== "quoted draft" && (following !== "sub-paragraphs" || !hasItems(node))))
      return [];
    const { mark } = endingOf(words);
    // Items of the Security Council’s mandates are headings, "(a) Protection of civilians", with lists below them.
    if (mark === ":" || (level > 0 && mark === "" && speaker.profile === "SC")) return [];
    return [
      endingReport(
        paragraph,
        ":",
        following === "quoted draft" ? "A paragraph before a quoted draft" : "A paragraph before sub-paragraphs",
      ),
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: [["*Decides* as follows;", "The Office will report;", "The matter will be kept under review."]] },
        corrected: { operative: [["*Decides* as follows:", "The Office will report;", "The matter will be kept under review."]] },
      },
    ],
    right: [
      {
        organ: "The Economic and Social Council",
        operative: [{ words: "*Recommends* to the General Assembly the adoption of the following draft resolution:", quoted: {} }],
      },
    ],
  },
};

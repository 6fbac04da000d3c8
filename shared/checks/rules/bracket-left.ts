import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const bracket = /\[[^\]]*\]?|\]/g;

export const bracketLeft: Rule = {
  id: "bracket-left",
  topic: "words",
  title: "Square brackets left in the text",
  why: "Brackets mark what is not agreed; a text that is submitted or adopted has none.",
  source: draftingManual,
  severity: everywhere("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const quotations = quotationsIn(paragraph.words);
    return matchesIn(paragraph.words.text, bracket)
      .filter(({ index }) => !isQuoted(quotations, index))
      .map((match) => ({
        at: paragraph,
        from: match.index,
        to: match.index + match[0].length,
        message: `“${match[0]}” is still in brackets: settle it before the text is submitted.`,
      }));
  },
  examples: {
    wrong: [{ text: { operative: ["*Urges* Member States [to consider] to act."] } }],
    right: [{ operative: ["*Urges* Member States (and others) to “identify[] emerging issues”."] }],
  },
};

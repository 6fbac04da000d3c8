import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const andOr: Rule = {
  id: "and-or",
  topic: "words",
  title: "“and/or”",
  why: "Which of the two is meant is left to the reader, and to the translators into five languages; mostly “or” says it.",
  source: adoptedTexts("483 times in the General Assembly, so it is tolerated"),
  severity: everywhere("information"),
  scope: "decision",
  // It is tolerated, so one remark for a text is enough.
  check: ({ paragraphs }) => {
    for (const paragraph of paragraphs) {
      const { words } = paragraph;
      const from = words.text.indexOf("and/or");
      if (from < 0 || isQuoted(quotationsIn(words), from)) continue;
      const message = "“and/or” leaves open which is meant; write “or”, or “… or … or both”.";
      return [{ at: paragraph, from, to: from + "and/or".length, message }];
    }
    return [];
  },
  examples: {
    wrong: [{ text: { operative: ["*Encourages* States to adopt laws and/or regulations."] } }],
    right: [
      { operative: ["*Encourages* States to adopt laws or regulations, or both."] },
      { operative: ["*Recalls* the report entitled “Guns and/or butter”."] },
    ],
  },
};

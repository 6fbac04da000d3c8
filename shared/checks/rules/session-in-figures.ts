import { ordinalInWords } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { numbersManual } from "../sources.js";

const session = /\b(\d{1,3})(?:st|nd|rd|th)(?= (?:(?:regular|special|annual|resumed|ordinary|substantive) )?sessions?\b)/g;

export const sessionInFigures: Rule = {
  id: "session-in-figures",
  topic: "budget and procedure",
  title: "Session in figures",
  why: "Sessions are numbered in words, “at its nineteenth session”, up to the ninety-ninth.",
  source: numbersManual,
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const quotations = quotationsIn(paragraph.words);
    return matchesIn(paragraph.words.text, session).flatMap((match) => {
      const number = Number(match[1]);
      if (number < 1 || number > 99 || isQuoted(quotations, match.index)) return [];
      const right = ordinalInWords(number);
      const to = match.index + match[0].length;
      return [
        {
          at: paragraph,
          from: match.index,
          to,
          message: `Sessions are numbered in words: “${right}” instead of “${match[0]}”.`,
          fix: {
            kind: "automatic" as const,
            title: `Write “${right}”`,
            edits: [replacing(paragraph, match.index, to, right)],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* the Secretary-General to report at its 81st session."] },
        corrected: { operative: ["*Requests* the Secretary-General to report at its eighty-first session."] },
      },
    ],
    right: [
      { operative: ["*Requests* the Secretary-General to report at its eighty-first session."] },
      { operative: ["*Notes* the 108th session of the International Labour Conference."] },
    ],
  },
};

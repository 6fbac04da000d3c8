import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const written = /\b(?:calls|calling) (?:(?:also|further|once again|again) )?(on)\b/gi;

export const callsOn: Rule = {
  id: "calls-on",
  topic: "opening words",
  title: "“calls on” for “calls upon”",
  why: "Outside the Security Council, resolutions call upon.",
  source: adoptedTexts("“Calls upon” 4,160 times, “Calls on” 11 times"),
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const quotations = quotationsIn(paragraph.words);
    return matchesIn(paragraph.words.text, written)
      .filter(({ index }) => !isQuoted(quotations, index))
      .map((match) => {
        const to = match.index + match[0].length;
        return {
          at: paragraph,
          from: match.index,
          to,
          message: `Resolutions say “${match[0].slice(0, -2)}upon”, not “${match[0]}”.`,
          fix: {
            kind: "automatic" as const,
            title: "Write “upon”",
            edits: [replacing(paragraph, to - 2, to, "upon")],
          },
        };
      });
  },
  examples: {
    wrong: [
      { text: { operative: ["*Calls on* Member States to act."] }, corrected: { operative: ["*Calls upon* Member States to act."] } },
    ],
    right: [
      { operative: ["*Calls upon* Member States to act."] },
      { organ: "The Security Council", operative: ["*Calls on* Member States to act."] },
    ],
  },
};

import { anyMonth } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const breaking = new RegExp(`\\b\\d{1,2}( )(?:${anyMonth})\\b`, "g");

export const nbspDate: Rule = {
  id: "nbsp-date",
  topic: "words",
  title: "Space that may part day and month",
  why: "A non-breaking space keeps “27 July” on one line.",
  source: adoptedTexts("100 % of dates in texts of the Economic and Social Council and the Human Rights Council"),
  severity: everywhere("information"),
  scope: "text",
  check: (run) =>
    matchesIn(run.words.text, breaking).map((match) => {
      const from = match.index + match[0].indexOf(" ");
      return {
        at: run,
        from: match.index,
        to: match.index + match[0].length,
        message: `A non-breaking space between day and month keeps “${match[0]}” on one line.`,
        fix: { kind: "automatic" as const, title: "Use a non-breaking space", edits: [replacing(run, from, from + 1, "\u00A0")] },
      };
    }),
  examples: {
    wrong: [
      {
        text: { operative: ["*Notes* the report of 27 July 2006."] },
        corrected: { operative: ["*Notes* the report of 27\u00A0July 2006."] },
      },
    ],
    right: [{ operative: ["*Notes* the report of 27\u00A0July 2006."] }],
  },
};

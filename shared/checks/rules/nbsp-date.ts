import { anyMonth } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const breaking = new RegExp(`\\b\\d{1,2} (?:${anyMonth})\\b`, "g");

export const nbspDate: Rule = {
  id: "nbsp-date",
  topic: "words",
  title: "Space that may part day and month",
  why: "A non-breaking space keeps “27 July” on one line. The dates of a paragraph are one remark: they are put right together.",
  source: adoptedTexts("100 % of dates in texts of the Economic and Social Council and the Human Rights Council"),
  severity: everywhere("information"),
  scope: "text",
  check: (run) => {
    const dates = matchesIn(run.words.text, breaking);
    const [first] = dates;
    if (!first) return [];
    const [date] = first;
    const others = dates.length === 1 ? "" : ", as it would the other dates here";
    return [
      {
        at: run,
        from: first.index,
        to: first.index + date.length,
        message: `A non-breaking space between day and month keeps “${date}” on one line${others}.`,
        fix: {
          kind: "automatic",
          title: dates.length === 1 ? "Use a non-breaking space" : "Use non-breaking spaces",
          edits: dates.map(({ 0: words, index }) => {
            const space = index + words.indexOf(" ");
            return replacing(run, space, space + 1, "\u00A0");
          }),
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Notes* the report of 27 July 2006, and that of 3 May 2007."] },
        corrected: { operative: ["*Notes* the report of 27\u00A0July 2006, and that of 3\u00A0May 2007."] },
      },
      {
        text: { operative: ["*Notes* the report.[^As of 1 June 2007.]"] },
        corrected: { operative: ["*Notes* the report.[^As of 1\u00A0June 2007.]"] },
      },
    ],
    right: [{ operative: ["*Notes* the report of 27\u00A0July 2006."] }],
  },
};

import { anyMonth } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import type { TextRun } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const breaking = new RegExp(`\\b\\d{1,2} (?:${anyMonth})\\b`, "g");

export const nbspDate: Rule = {
  id: "nbsp-date",
  topic: "words",
  title: "Space that may part day and month",
  why: "A non-breaking space keeps “27 July” on one line. All dates of a text are one remark: they are put right together.",
  source: adoptedTexts("100 % of dates in texts of the Economic and Social Council and the Human Rights Council"),
  severity: everywhere("information"),
  scope: "draft",
  check: ({ title, decisions, annexes }) => {
    const runs: TextRun[] = [title, ...[...decisions, annexes].flatMap(({ paragraphs, notes }) => [...paragraphs, ...notes])];
    const dates = runs.flatMap((run) => matchesIn(run.words.text, breaking).map(({ 0: date, index }) => ({ run, date, index })));
    const [first] = dates;
    if (!first) return [];
    const others = dates.length === 1 ? "" : `, and so with ${dates.length - 1} more dates`;
    return [
      {
        at: first.run,
        from: first.index,
        to: first.index + first.date.length,
        message: `A non-breaking space between day and month keeps “${first.date}” on one line${others}.`,
        fix: {
          kind: "automatic",
          title: dates.length === 1 ? "Use a non-breaking space" : "Use non-breaking spaces in all dates",
          edits: dates.map(({ run, date, index }) => {
            const space = index + date.indexOf(" ");
            return replacing(run, space, space + 1, "\u00A0");
          }),
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Notes* the report of 27 July 2006;", "*Notes also* that of 3 May 2007.[^As of 1 June 2007.]"] },
        corrected: {
          operative: ["*Notes* the report of 27\u00A0July 2006;", "*Notes also* that of 3\u00A0May 2007.[^As of 1\u00A0June 2007.]"],
        },
      },
    ],
    right: [{ operative: ["*Notes* the report of 27\u00A0July 2006."] }],
  },
};

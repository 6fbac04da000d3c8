import { anyMonth, months, writtenDate } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { numbersManual } from "../sources.js";

interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** Null where day and month cannot be told apart. */
  readonly right: string | null;
}

const monthFirst = new RegExp(`\\b(${anyMonth}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "g");
const ordinalDay = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)(?: of)?[ \\u00A0](${anyMonth}),? (\\d{4})\\b`, "g");
const commaYear = new RegExp(`\\b(\\d{1,2})[ \\u00A0](${anyMonth}), (\\d{4})\\b`, "g");
const numeric = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/-])/g;

/** What none of them is found without. */
const year = /\d{4}/;

function datesIn(text: string): WrittenDate[] {
  if (!year.test(text)) return [];
  const dates: WrittenDate[] = [];
  const add = (match: RegExpExecArray, right: string | null) => dates.push({ from: match.index, to: match.index + match[0].length, right });
  for (const match of matchesIn(text, monthFirst)) add(match, writtenDate(Number(match[2]), match[1]!, match[3]!));
  for (const match of matchesIn(text, ordinalDay)) add(match, writtenDate(Number(match[1]), match[2]!, match[3]!));
  for (const match of matchesIn(text, commaYear)) add(match, writtenDate(Number(match[1]), match[2]!, match[3]!));
  for (const match of matchesIn(text, numeric)) {
    const [day, month] = [Number(match[1]), Number(match[2])];
    if (day > 31 || month > 31) continue;
    add(match, day > months.length && month <= months.length ? writtenDate(day, months[month - 1]!, match[3]!) : null);
  }
  return dates;
}

export const dateForm: Rule = {
  id: "date-form",
  topic: "words",
  title: "Form of a date",
  why: "Dates are written day, month, year, without ordinals or commas: “27 July 2006”.",
  source: numbersManual,
  // The Security Council lets other forms pass now and then: 6 of 113 texts.
  severity: { ...everywhere("error"), SC: "information" },
  scope: "text",
  check: (run) => {
    const quotations = quotationsIn(run.words);
    return datesIn(run.words.text)
      .filter(({ from }) => !isQuoted(quotations, from))
      .map(({ from, to, right }) => ({
        at: run,
        from,
        to,
        message: right
          ? `Dates are written as in “${right}”, not “${run.words.text.slice(from, to)}”.`
          : "Dates are written with the month in words, as in “27 July 2006”.",
        ...(right ? { fix: { kind: "automatic" as const, title: `Write “${right}”`, edits: [replacing(run, from, to, right)] } } : {}),
      }));
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Notes* the report of July 27, 2006."] },
        corrected: { operative: ["*Notes* the report of 27\u00A0July 2006."] },
      },
      {
        text: { operative: ["*Notes* the report of 27th July 2006."] },
        corrected: { operative: ["*Notes* the report of 27\u00A0July 2006."] },
      },
      {
        text: { operative: ["*Notes* the report of 27/07/2006."] },
        corrected: { operative: ["*Notes* the report of 27\u00A0July 2006."] },
      },
      { text: { operative: ["*Notes* the report of 03/07/2006."] } },
    ],
    right: [{ operative: ["*Notes* the report of 27\u00A0July 2006 and resolution 2006/19."] }],
  },
};

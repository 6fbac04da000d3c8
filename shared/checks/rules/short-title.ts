import { namedBodies } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { correspondenceManual } from "../sources.js";

const shortTitles = new Map(namedBodies.flatMap(({ name, shortTitle: short }) => (short === null ? [] : [[name, short] as const])));
/** A body with its article. What goes on with a capital is a longer name, and “the Assembly resolution” nobody writes. */
const named = new RegExp(`\\b[Tt]he (${[...shortTitles.keys()].join("|")})(?! [A-Z]|’| (?:[a-z]+ )?(?:resolution|decision))`, "g");

/** Further apart, or in another paragraph, most texts give the full name again. */
const reach = 200;

/** What stands before a name that is part of a longer one, or of an event’s: “Statute of the”, “session of the”. */
const inLongerName = /(?:[A-Z][\w-]*|\b(?:session|meeting)s?) (?:of|for|on|between|with) (?:the )?$/;
/** Side by side with others a body keeps its name; after “in which” it is the business of `body-full-name-repeated`. */
const keepsName = /\b(?:and|or|in which|by which) $/;

/** The last words before a place, as many as the patterns look at. */
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at);

/** Whether the name stands just before, as a body’s own. */
function isFresh(name: string, text: string, at: number): boolean {
  const last = text.lastIndexOf(name, at - name.length);
  const end = last + name.length;
  return last >= 0 && at - end <= reach && !/^ [A-Z]/.test(text.slice(end, end + 2)) && !inLongerName.test(before(text, last));
}

/** Whether “the Office” could be another office than the one of this name. */
const isAmbiguous = (name: string, short: string, text: string): boolean =>
  new RegExp(`(?<!\\bthe )\\b${short}|\\b${short}(?:s\\b| (?:of|on|for|against)\\b| [A-Z])`).test(text.replaceAll(name, ""));

export const shortTitle: Rule = {
  id: "short-title",
  topic: "words",
  title: "Full name of a body twice in a few lines",
  why: "Once a body has been named, its short title is clear in what follows in the paragraph: “the Office”, “the Commission”. A paragraph further down names it in full again.",
  source: correspondenceManual,
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.part === null) return [];
    const { text } = paragraph.words;
    return matchesIn(text, named).flatMap(({ 0: words, 1: name = "", index }) => {
      const short = shortTitles.get(name)!;
      const from = index + "the ".length;
      const to = index + words.length;
      if (!isFresh(name, text, from) || inLongerName.test(before(text, from)) || keepsName.test(before(text, index))) return [];
      if (isQuoted(quotationsIn(paragraph.words), from) || isAmbiguous(name, short, text)) return [];
      return [
        {
          at: paragraph,
          from,
          to,
          message: `The full name stands just before; “the ${short}” is clear here.`,
          fix: { kind: "confirm" as const, title: `Write “${short}”`, edits: [replacing(paragraph, from, to, short)] },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: {
          operative: [
            "*Welcomes* the work of the United Nations Office on Drugs and Crime, and requests the United Nations Office on Drugs and Crime to report.",
          ],
        },
        corrected: {
          operative: ["*Welcomes* the work of the United Nations Office on Drugs and Crime, and requests the Office to report."],
        },
      },
      {
        text: {
          preamble: ["*Recalling* Economic and Social Council resolution 2006/19, and the request of the Economic and Social Council,"],
        },
        corrected: { preamble: ["*Recalling* Economic and Social Council resolution 2006/19, and the request of the Council,"] },
      },
    ],
    right: [
      {
        operative: [
          "*Requests* the United Nations Office on Drugs and Crime to train officials;",
          "*Requests also* the United Nations Office on Drugs and Crime to report.",
        ],
      },
      {
        operative: [
          "*Notes* the work of the International Court of Justice and Article 36 of the Statute of the International Court of Justice.",
        ],
      },
      {
        operative: [
          "*Invites* the Security Council and the Economic and Social Council to meet, and the Security Council to report.",
          "*Requests* the President of the General Assembly to hold a meeting of the General Assembly.",
        ],
      },
    ],
  },
};

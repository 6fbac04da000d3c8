import { addressesSomeone, verbForms } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { openingOf } from "../facts/openings.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** "and requests", "and in this regard strongly encourages". */
const joined =
  / and (?:(?:also|further|once again|in (?:this|that) (?:regard|respect|context|connection)|to (?:this|that) end|[a-z]+ly),? )*([a-z]+(?:s|ing))(?= (\S+(?: \S+)?))/g;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Verbs of the lexicon that are at home in clauses about something else: "that creates jobs and promotes local culture". */
const ordinary = words("remains continues promotes respects supports maintains considers commits objects ensures determines");
/** Those that are nouns as well, and what follows a noun: "reports and requests from States". */
const nouns = words("requests calls notes demands");
const afterNoun = /^(?:from|of|by|to|made|and|or)\b|^in (?!this|that)|^\W/;
/** Participles that in a preamble are seldom anything but the next thing said. */
const participles = words(
  "recognizing noting recalling stressing reaffirming welcoming emphasizing expressing acknowledging underlining reiterating commending " +
    "affirming underscoring",
);

/** Whether a word after "and" tells what the organ does next. */
const isDecision = (verb: string, next: string): boolean =>
  verbForms(verb)?.finite === verb &&
  !ordinary.has(verb) &&
  (verb !== "takes" || next.startsWith("note")) &&
  !(nouns.has(verb) && afterNoun.test(next));

/** Whether “and” after these words of a paragraph is set off from them, or joins what belongs together. */
function needsNoComma(before: string): boolean {
  if (/[,;:(][”’)]?$| –$/.test(before)) return true;
  // Two verbs with one object: “welcomes and supports”, “the importance of and encourages”.
  const last = /\w*$/.exec(before)![0];
  if (/^(?:of|at|for|to|on|in|with)$/.test(last) || verbForms(last)?.finite === last || participles.has(last)) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(", "), before.lastIndexOf("; ")) + 1);
  // “…, which notes the progress made and acknowledges …”
  const relative = /\b(?:which|who) (?:\w+ly )?(\w+)/.exec(clause)?.[1];
  if (relative !== undefined && verbForms(relative)?.finite === relative) return true;
  // Two addressees of one request: “Urges States and invites other donors to …”.
  return addressesSomeone(clause.replaceAll(/[^\w ]/g, "")) && !/ (?:to|that|for|in|on) /.test(clause);
}

export const commaBeforeVerb: Rule = {
  id: "comma-before-verb",
  topic: "punctuation",
  title: "No comma before a further decision",
  why: "A comma sets off what the organ decides next from what it has decided before: “takes note of the report, and requests …”.",
  source: adoptedTexts("13,708 times with the comma, 480 times without"),
  // A remark: in one in fifty places adopted texts go without the comma, so a warning would be too loud.
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, level } = paragraph;
    if (part === null || level > 0) return [];
    const { text } = paragraph.words;
    const start = openingOf(paragraph)?.length ?? 0;
    return matchesIn(text, joined).flatMap(({ index, 1: verb, 2: next }) => {
      if (part === "preambular" ? !participles.has(verb!) : !isDecision(verb!, next!)) return [];
      if (index <= start || isQuoted(quotationsIn(paragraph.words), index) || needsNoComma(text.slice(0, index))) return [];
      return [
        {
          at: paragraph,
          from: index + 1,
          to: index + 1 + "and".length,
          message: `A comma sets off what comes next: “, and ${verb} …”.`,
          fix: {
            kind: "confirm" as const,
            title: "Write a comma before “and”",
            edits: [replacing(paragraph, index, index, ",")],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Takes note* of the report of the Office and requests the Office to report on the matter."] },
        corrected: { operative: ["*Takes note* of the report of the Office, and requests the Office to report on the matter."] },
      },
      {
        text: { preamble: ["*Recalling* the report on the matter[^See the annex.] and in this regard reaffirming its resolve,"] },
        corrected: { preamble: ["*Recalling* the report on the matter,[^See the annex.] and in this regard reaffirming its resolve,"] },
      },
    ],
    right: [
      {
        preamble: ["*Convinced* of the value of promoting and encouraging respect for human rights,"],
        operative: [
          "*Welcomes and supports* the report, and requests a further one;",
          "*Urges* States and invites other donors to contribute;",
          "*Recalls* the declaration, which notes the progress made and acknowledges the work ahead;",
          "*Decides* to consider reports and requests from States.",
        ],
      },
    ],
  },
};

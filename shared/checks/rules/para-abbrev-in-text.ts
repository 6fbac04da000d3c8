import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { abbreviationManual } from "../sources.js";

const inText = /\b(para)(s?)\.(?= ?\d)/gi;
/** After a document’s symbol or a resolution’s number; “Article 2, paragraph 3” of a treaty stays. */
const inNotes = /(?<=(?:[A-Z]\/\S+|[Rr]esolution \S+), )(paragraph)(s?)(?= \d)/g;

export const paraAbbrevInText: Rule = {
  id: "para-abbrev-in-text",
  topic: "citations and notes",
  title: "“para.” in the text, or “paragraph” in a note",
  why: "The text writes “paragraph” out; notes abbreviate it.",
  source: abbreviationManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) => {
    const note = run.kind === "note";
    const quotations = quotationsIn(run.words);
    return matchesIn(run.words.text, note ? inNotes : inText)
      .filter(({ index }) => !isQuoted(quotations, index) && !inBrackets(run.words.text, index))
      .map((match) => {
        const capital = /^P/.test(match[0]);
        const right = note ? `para${match[2]}.` : `${capital ? "P" : "p"}aragraph${match[2]}`;
        const to = match.index + match[0].length;
        return {
          at: run,
          from: match.index,
          to,
          message: note ? `Notes abbreviate: “${right}” instead of “${match[0]}”.` : `The text writes “${right}” out, not “${match[0]}”.`,
          fix: { kind: "automatic" as const, title: `Write “${right}”`, edits: [replacing(run, match.index, to, right)] },
        };
      });
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Recalls* para. 6 of its resolution."] },
        corrected: { operative: ["*Recalls* paragraph 6 of its resolution."] },
      },
      {
        text: { preamble: ["*Recalling* the report,[^See A/77/464, paragraph 31.]"] },
        corrected: { preamble: ["*Recalling* the report,[^See A/77/464, para. 31.]"] },
      },
    ],
    right: [{ preamble: ["*Recalling* paragraph 6 of the report,[^See A/77/464, para. 31.]"] }],
  },
};

/** A document’s symbol in brackets is cited as in a note: “(A/77/464, para. 31)”. */
function inBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

import { type CitationInDecision, citationsOf } from "../facts/first-citations.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const citeRepeatDate: Rule = {
  id: "cite-repeat-date",
  topic: "citations and notes",
  title: "Date of a resolution given again",
  why: "Once a resolution’s date has been given, its number is enough.",
  source: adoptedTexts("2,691 later citations without the date, 51 with it"),
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  check: (decision) =>
    citationsOf(decision)
      .filter(({ citation, datedBefore }, at, all) => citation.date !== null && datedBefore && !citation.quoted && !sharesDate(all, at))
      .map(({ paragraph, citation }) => {
        const { from, to } = citation.date!;
        return {
          at: paragraph,
          from,
          to,
          message: `The date of resolution ${citation.number} has been given before; its number is enough here.`,
          fix: {
            kind: "automatic" as const,
            title: "Remove the date",
            edits: [{ kind: "replaceText" as const, paragraph: paragraph.id, from, to, text: "" }],
          },
        };
      }),
  examples: {
    wrong: [
      {
        text: {
          preamble: ["*Recalling* its resolution 59/154 of 20 December 2004,"],
          operative: ["*Reaffirms* its resolution 59/154 of 20 December 2004."],
        },
        corrected: {
          preamble: ["*Recalling* its resolution 59/154 of 20 December 2004,"],
          operative: ["*Reaffirms* its resolution 59/154."],
        },
      },
    ],
    right: [
      {
        preamble: [
          "*Recalling* its resolution 69/196 of 18 December 2014,",
          "*Recalling also* its resolutions 69/193 and 69/196 of 18 December 2014,",
        ],
      },
      { preamble: ["*Recalling* its resolution 59/154 of 20 December 2004,"], operative: ["*Reaffirms* its resolution 59/154."] },
    ],
  },
};

/** Whether the date also stands for a number before it in the list that has had none yet: “69/193 and 69/196 of 18 December 2014”. */
function sharesDate(all: readonly CitationInDecision[], at: number): boolean {
  const { paragraph, citation } = all[at]!;
  const before = all[at - 1];
  if (before?.paragraph !== paragraph || before.citation.wordFrom !== citation.wordFrom || before.citation.date !== null) return false;
  return !before.datedBefore || sharesDate(all, at - 1);
}

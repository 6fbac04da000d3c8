import { couldBeAdoptedOn, organNamed } from "../../citations/index.js";
import { type CitationInDecision, citationsOf } from "../facts/first-citations.js";
import { replacing } from "../replacing.js";
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
      .filter((cited, _, all) => isRepeated(cited) && !cited.citation.quoted && !all.some((other) => isNewlyDated(other, cited)))
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
            edits: [replacing(paragraph, from, to, "")],
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

/** Another date than before is another resolution, or a mistake of another kind. */
const isRepeated = ({ citation, dateBefore }: CitationInDecision): boolean => citation.date !== null && citation.date.iso === dateBefore;

/**
 * Whether the list also has a resolution whose date has not been given before: either the date stands for that one too, as in
 * “69/193 and 69/196 of 18 December 2014”, or each has its own.
 */
const isNewlyDated = (other: CitationInDecision, { paragraph, citation }: CitationInDecision): boolean =>
  other.paragraph === paragraph &&
  other.citation.wordFrom === citation.wordFrom &&
  other.citation.listDate !== null &&
  other.dateBefore === "" &&
  (other.citation.date !== null || sharesDay(other));

const sharesDay = ({ paragraph, citation: { owner, number, listDate } }: CitationInDecision): boolean =>
  couldBeAdoptedOn(`${organNamed(owner) ?? paragraph.speaker.profile} ${number}`, listDate!.iso);

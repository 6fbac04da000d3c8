import { builtInTable, type Citation, couldBeAdoptedOn, organNamed } from "../../citations/index.js";
import type { Profile } from "../../document/index.js";
import { datePattern } from "../../language/index.js";
import { citationsOf } from "../facts/first-citations.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const citeNoDate: Rule = {
  id: "cite-no-date",
  topic: "citations and notes",
  title: "Resolution cited for the first time without its date",
  why: "Where a resolution is first recalled, its date is given: “resolution 59/154 of 20 December 2004”.",
  source: adoptedTexts("90 % of first citations in Assembly preambles, 95 % in those of the Economic and Social Council"),
  severity: { ...exceptSecurityCouncil("warning"), HRC: "information" },
  scope: "decision",
  check: (decision) =>
    citationsOf(decision)
      .filter(
        ({ paragraph, citation, first }) =>
          first && paragraph.part === "preambular" && needsDate(citation, paragraph.words.text, decision.speaker.profile),
      )
      .map(({ paragraph, citation }) => ({
        at: paragraph,
        from: citation.from,
        to: citation.to,
        message: `Where resolution ${citation.number} is first cited, its date follows, as in “of 20 December 2004”.`,
      })),
  examples: {
    wrong: [
      { text: { preamble: ["*Recalling* its resolution 59/154,"] } },
      { text: { preamble: ["*Recalling* its resolutions 59/154 and 61/179 of 20 December 2006,"] } },
    ],
    right: [
      { preamble: ["*Recalling* its resolution 59/154 of December 20, 2004,"] },
      { preamble: ["*Recalling* Human Rights Council resolutions 5/1, on institution-building, and 5/2, on conduct, of 18 June 2007,"] },
      { preamble: ["*Recalling* its resolutions 69/193 and 69/196 of 18 December 2014,", "*Guided* by its resolution 69/193,"] },
      { organ: "The Security Council", preamble: ["*Recalling* its resolution 1325 (2000),"] },
    ],
  },
};

/** In passing, as in “pursuant to resolution 72/74”, the number alone is common. */
const inPassing = /\b(?:in|to|of|with|under|through)(?: the)? $/;
/** The date after words on the resolution: “5/1, on …, and 5/2, on …, of 18 June 2007”, “entitled “…”, adopted on 20 December 2017”. */
const dateLater = new RegExp(
  `^(?: on|(?:(?!resolution)[^;])*(?:,|”| both| all| adopted)(?: by consensus| without a vote)? (?:of|on)) ${datePattern}`,
);

/** A date in another form, which `date-form` puts right: “of December 20, 2004”, “of 20/12/2004”. */
const dateOtherwise = /^,? (?:of|on|dated) (?:the )?(?:\d{1,2}(?:st|nd|rd|th|\/|\.|-| )|[A-Z][a-z]+ \d{1,2}\b)/;

function needsDate({ date, listDate, quoted, owner, form, number, to, ownerFrom }: Citation, text: string, speaker: Profile): boolean {
  if (date || quoted || form === "bare" || form === "yearInBrackets") return false;
  const organ = /^its$/i.test(owner) ? speaker : organNamed(owner);
  if (organ === null || inPassing.test(text.slice(0, ownerFrom))) return false;
  // A date stands for those before it in the list, if they can be of that day: of “73/31, 74/33 of 12 December 2019” one is not.
  if (listDate) return !couldBeAdoptedOn(`${organ} ${number}`, listDate.iso) || isOfOtherDay(`${organ} ${number}`, listDate.iso);
  const after = text.slice(to, to + 400);
  return !dateLater.test(after) && !dateOtherwise.test(after);
}

const isOfOtherDay = (key: string, iso: string): boolean => {
  const known = builtInTable().get(key);
  return known !== null && known.adopted !== iso && known.evidence !== 1;
};

import { type Citation, organNamed } from "../../citations/index.js";
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
      .filter(({ paragraph, citation, first }) => first && paragraph.part === "preambular" && needsDate(citation, paragraph.words.text))
      .map(({ paragraph, citation }) => ({
        at: paragraph,
        from: citation.from,
        to: citation.to,
        message: `Where resolution ${citation.number} is first cited, its date follows, as in “of 20 December 2004”.`,
      })),
  examples: {
    wrong: [{ text: { preamble: ["*Recalling* its resolution 59/154,"] } }],
    right: [
      { preamble: ["*Recalling* its resolutions 69/193 and 69/196 of 18 December 2014,", "*Guided* by its resolution 69/193,"] },
      { organ: "The Security Council", preamble: ["*Recalling* its resolution 1325 (2000),"] },
    ],
  },
};

/** In passing, as in “pursuant to resolution 72/74”, the number alone is common. */
const inPassing = /\b(?:in|to|of|with|under|through)(?: the)? $/;

function needsDate({ listDate, quoted, owner, form, ownerFrom }: Citation, text: string): boolean {
  if (listDate || quoted || form === "bare" || form === "yearInBrackets") return false;
  return (/^its$/i.test(owner) || organNamed(owner) !== null) && !inPassing.test(text.slice(0, ownerFrom));
}

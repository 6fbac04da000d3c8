import { anyMonth } from "../../language/index.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { type WrittenForm, writtenForms } from "../written-forms.js";

/** The dash in “from 6–12 March”. The patterns start with the dash, for what stands before it is looked at there only. */
const rangeAfter = (opener: string): RegExp => new RegExp(`[–-](?<=\\b${opener} \\d{1,4}(?:\\s(?:${anyMonth}))?[–-])(?=\\d)`, "g");

const dashes: readonly WrittenForm[] = [
  { wrong: / ?— ?| (?:--?|-–) (?=\S)|\b--\b/g, right: " – " },
  { wrong: /-(?<=\b(?:19|20)\d\d-)(?=(?:19|20)\d\d\b(?![-/]))/g, right: "–" },
  { wrong: rangeAfter("from"), right: " to " },
  { wrong: rangeAfter("between"), right: " and " },
];

/** What none of them is found without. */
const dash = /—|--| -|[–-]\d/;

export const dashForm: Rule = {
  id: "dash-form",
  topic: "punctuation",
  title: "Form of a dash",
  why: "Texts have the short dash only: with spaces between words, without them in ranges of years; after “from” a range goes on with “to”.",
  source: adoptedTexts("no long dash; “to” 2,757 times, a dash 38 times"),
  severity: everywhere("information"),
  scope: "text",
  check: (run) =>
    dash.test(run.words.text)
      ? writtenForms(run, dashes, (right, wrong) => `Resolutions write “${right.trim()}” here, not “${wrong.trim()}”.`, "confirm")
      : [],
  examples: {
    wrong: [
      {
        text: { preamble: ["*Reaffirming* its three dimensions — economic, social and environmental,"] },
        corrected: { preamble: ["*Reaffirming* its three dimensions – economic, social and environmental,"] },
      },
      {
        text: { preamble: ["*Recalling* the conference held from 6–12 March 2023,"] },
        corrected: { preamble: ["*Recalling* the conference held from 6 to 12 March 2023,"] },
      },
      {
        text: { operative: ["*Welcomes* the plan for 2018-2028."] },
        corrected: { operative: ["*Welcomes* the plan for 2018–2028."] },
      },
    ],
    right: [
      {
        preamble: ["*Recalling* the decade 2011–2020 and its three dimensions – economic, social and environmental,"],
        operative: ["*Welcomes* the high-level meeting held from 6 to 12 March.[^See A/77/1, paras. 7–8.]"],
      },
    ],
  },
};

import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { numbersManual } from "../sources.js";
import { type WrittenForm, writtenForms } from "../written-forms.js";

const forms: readonly WrittenForm[] = [
  { wrong: /(?<=\d)[ \u00A0]?%/g, right: " per cent" },
  { wrong: /\bpercent\b/g, right: "per cent" },
];
/** What none of them is found without. */
const sign = /%|percent/;

export const perCent: Rule = {
  id: "per-cent",
  topic: "words",
  title: "“%” or “percent” for “per cent”",
  why: "Running text writes “per cent”, in two words.",
  source: numbersManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    sign.test(run.words.text) ? writtenForms(run, forms, (right, wrong) => `Write “${right.trim()}” instead of “${wrong.trim()}”.`) : [],
  examples: {
    wrong: [
      {
        text: { operative: ["*Notes* the increase of 3 % reported."] },
        corrected: { operative: ["*Notes* the increase of 3 per cent reported."] },
      },
      { text: { operative: ["*Notes* the increase of 3 percent."] }, corrected: { operative: ["*Notes* the increase of 3 per cent."] } },
    ],
    right: [{ operative: ["*Notes* the increase of 3 per cent and the percentage points."] }],
  },
};

import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { type WrittenForm, writtenForms } from "../written-forms.js";

const forms: readonly WrittenForm[] = [
  {
    wrong: /\b(does|do|did|is|are|was|were|has|have|had|would|should|could|must)n[’']t\b/gi,
    right: (match) => `${match[1]!.toLowerCase()} not`,
  },
  { wrong: /\bcan[’']t\b/gi, right: "cannot" },
  { wrong: /\bwon[’']t\b/gi, right: "will not" },
];
/** What none of them is found without. */
const contracted = /[’']t/i;

export const contraction: Rule = {
  id: "contraction",
  topic: "words",
  title: "Contraction",
  why: "Resolutions write words out: “does not”, “cannot”.",
  source: adoptedTexts("no contraction"),
  severity: everywhere("warning"),
  scope: "text",
  check: (run) =>
    contracted.test(run.words.text)
      ? writtenForms(run, forms, (right, wrong) => `Resolutions write “${right}”, not “${wrong.replaceAll("'", "’")}”.`)
      : [],
  examples: {
    wrong: [{ text: { operative: ["*Notes* that it doesn’t apply."] }, corrected: { operative: ["*Notes* that it does not apply."] } }],
    right: [{ operative: ["*Notes* that it does not apply to the Council’s work."] }],
  },
};

import { iseStems } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { type WrittenForm, writtenForms } from "../written-forms.js";

const suffixes = "is(e|es|ed|ing|er|ers|able|ation|ations|ational)\\b";
// A capital inside a sentence marks a name: the Organisation for the Prohibition of Chemical Weapons.
const forms = [new RegExp(`\\b([a-z]{3,})${suffixes}`, "g"), new RegExp(`^([A-Z][a-z]{2,})${suffixes}`, "g")].map(
  (wrong): WrittenForm => ({ wrong, right: ([word, stem, suffix]) => (takesIse(stem!) ? word : `${stem}iz${suffix}`) }),
);
const takesIse = (stem: string): boolean => iseStems.has(stem.toLowerCase());
/** What most texts do not have, and what is found much faster than a word that ends with it. */
const suffix = new RegExp(suffixes);

export const spellingIse: Rule = {
  id: "spelling-ise",
  topic: "words",
  title: "-ise where the Organization writes -ize",
  why: "United Nations spelling takes -ize where both are possible: organization, recognize.",
  source: adoptedTexts("24,174 times -ize, 13 times -ise"),
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    suffix.test(run.words.text) ? writtenForms(run, forms, (right, wrong) => `United Nations spelling is “${right}”, not “${wrong}”.`) : [],
  examples: {
    wrong: [
      {
        text: { operative: ["*Notes* the organisation of the meeting."] },
        corrected: { operative: ["*Notes* the organization of the meeting."] },
      },
      { text: { operative: ["*Recognises* the efforts made."] }, corrected: { operative: ["*Recognizes* the efforts made."] } },
    ],
    right: [
      { operative: ["*Notes* the advice to revise, supervise and comprise, and the emphasis on enterprises."] },
      { operative: ["*Notes* the report of the Organisation for the Prohibition of Chemical Weapons."] },
    ],
  },
};

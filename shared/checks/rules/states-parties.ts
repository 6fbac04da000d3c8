import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { writtenForms } from "../written-forms.js";

export const statesParties: Rule = {
  id: "states-parties",
  topic: "words",
  title: "“State Parties” for “States parties”",
  why: "The States are the plural: States parties to a treaty, and in names the Conference of the States Parties.",
  source: adoptedTexts("“States parties” 1,392 times, “State Parties” once"),
  severity: everywhere("warning"),
  scope: "text",
  check: (run) =>
    writtenForms(
      run,
      [{ wrong: /\bState [Pp]arties\b/g, right: "States parties" }],
      (right, wrong) => `Resolutions say “${right}”, not “${wrong}”.`,
      "confirm",
    ),
  examples: {
    wrong: [
      { text: { operative: ["*Urges* State Parties to cooperate."] }, corrected: { operative: ["*Urges* States parties to cooperate."] } },
    ],
    right: [{ operative: ["*Urges* States parties to attend the Conference of the States Parties."] }],
  },
};

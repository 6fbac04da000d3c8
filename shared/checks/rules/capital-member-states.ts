import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { writtenForms } from "../written-forms.js";

export const capitalMemberStates: Rule = {
  id: "capital-member-states",
  topic: "words",
  title: "“member states” without capitals",
  why: "States are written with a capital, and so are the Members of the United Nations.",
  source: adoptedTexts("“Member States” 11,477 times"),
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    writtenForms(
      run,
      [{ wrong: /(?<![Ff]ederal )\b[Mm]ember states\b/g, right: "Member States" }],
      (right, wrong) => `Resolutions say “${right}”, not “${wrong}”.`,
    ),
  examples: {
    wrong: [
      { text: { operative: ["*Urges* member states to cooperate."] }, corrected: { operative: ["*Urges* Member States to cooperate."] } },
    ],
    right: [{ operative: ["*Urges* Member States to cooperate with the member States of the African Union."] }],
  },
};

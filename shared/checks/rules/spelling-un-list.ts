import { houseForms } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { writtenForms } from "../written-forms.js";

const other = new RegExp(`\\b(?<![\u2011-])(?:${[...houseForms.keys()].join("|")})(?![\\w-])`, "g");

export const spellingUnList: Rule = {
  id: "spelling-un-list",
  topic: "words",
  title: "Word written otherwise in the United Nations spelling list",
  why: "One spelling throughout makes texts comparable and searchable: cooperation, money-laundering, forums.",
  source: adoptedTexts("the other form in none of them, or once"),
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    writtenForms(
      run,
      [{ wrong: other, right: ([word]) => houseForms.get(word)! }],
      (right, wrong) => `Resolutions write “${right}”, not “${wrong}”.`,
    ),
  examples: {
    wrong: [
      { text: { operative: ["*Encourages* co-operation."] }, corrected: { operative: ["*Encourages* cooperation."] } },
      { text: { operative: ["*Condemns* money laundering."] }, corrected: { operative: ["*Condemns* money-laundering."] } },
    ],
    right: [{ operative: ["*Encourages* cooperation with the Organization for Economic Co-operation and Development."] }],
  },
};

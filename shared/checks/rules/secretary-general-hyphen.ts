import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { writtenForms } from "../written-forms.js";

export const secretaryGeneralHyphen: Rule = {
  id: "secretary-general-hyphen",
  topic: "words",
  title: "“Secretary General” without its hyphen",
  why: "The title is written with a hyphen.",
  source: adoptedTexts("9,840 times with the hyphen, 25 times without"),
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    writtenForms(
      run,
      [{ wrong: /\bSecretary General\b/g, right: "Secretary-General" }],
      (right, wrong) => `“${right}” has a hyphen; “${wrong}” lacks it.`,
    ),
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* the Secretary General to report."] },
        corrected: { operative: ["*Requests* the Secretary-General to report."] },
      },
    ],
    right: [{ operative: ["*Requests* the Secretary-General to report."] }],
  },
};

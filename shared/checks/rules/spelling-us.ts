import { americanForms } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { writtenForms } from "../written-forms.js";

const american = new RegExp(`\\b(?<!-)(?:${[...americanForms.keys()].join("|")})(?![\\w-])`, "g");

/** In one adopted text of a hundred. */
const tolerated = "toward";

export const spellingUs: Rule = {
  id: "spelling-us",
  topic: "words",
  title: "American spelling",
  why: "United Nations spelling is British with -ize: programme, labour, defence.",
  source: adoptedTexts("house spelling"),
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    writtenForms(
      run,
      [{ wrong: american, right: ([word]) => americanForms.get(word)! }],
      (right, wrong) => `United Nations spelling is “${right}”, not “${wrong}”.`,
    ).map((report) => (run.words.text.slice(report.from, report.to) === tolerated ? { ...report, severity: "information" } : report)),
  examples: {
    wrong: [{ text: { operative: ["*Welcomes* the program of work."] }, corrected: { operative: ["*Welcomes* the programme of work."] } }],
    right: [{ operative: ["*Welcomes* the programme of the World Trade Center and the computer-program industry."] }],
  },
};

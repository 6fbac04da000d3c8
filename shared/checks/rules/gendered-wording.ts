import { genderedWords } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { writtenForms } from "../written-forms.js";

const gendered = new RegExp(
  `\\b(?<!-)(?<!(?:heritage|(?:peace|security)[a-z ]{0,20}) of )(?:${[...genderedWords.keys()].join("|")})(?![\\w-])`,
  "g",
);

export const genderedWording: Rule = {
  id: "gendered-wording",
  topic: "words",
  title: "Word for one sex only",
  why: "The Organization’s guidelines ask for words that include everyone.",
  source: {
    text: "United Nations guidelines for gender-inclusive language in English",
    address: "https://www.un.org/en/gender-inclusive-language/toolbox.shtml",
  },
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) =>
    writtenForms(
      paragraph,
      [{ wrong: gendered, right: ([word]) => genderedWords.get(word)! }],
      (right, wrong) => `“${right}” includes everyone; “${wrong}” does not.`,
      "confirm",
    ),
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* the chairman to act for the good of all."] },
        corrected: { operative: ["*Requests* the Chair to act for the good of all."] },
      },
    ],
    right: [
      { operative: ["*Requests* the Chair to act for the good of humankind."] },
      { operative: ["*Notes* the draft Code of Crimes against the Peace and security of mankind."] },
    ],
  },
};

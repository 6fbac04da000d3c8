import { abbreviations } from "../../language/index.js";
import { everywhere, type Rule } from "../rule.js";
import { abbreviationManual } from "../sources.js";
import { writtenForms } from "../written-forms.js";

/** In brackets an abbreviation follows the name it stands for: “… (OECD)”. */
const short = new RegExp(`\\b(?<![/(\\u2011-])(?:${[...abbreviations.keys()].join("|")})(?![\\w/)@\\u2011-])`, "g");

export const titleAbbreviation: Rule = {
  id: "title-abbreviation",
  topic: "structure",
  title: "Abbreviation in the title",
  why: "Titles give the names of organs, offices and instruments in full.",
  source: abbreviationManual,
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ title }) =>
    writtenForms(
      title,
      [{ wrong: short, right: (match) => abbreviations.get(match[0])! }],
      (right, wrong) => `A title gives names in full: “${right}” instead of “${wrong}”.`,
      "confirm",
    ),
  examples: {
    wrong: [
      { text: { title: "Reform of the UN system" }, corrected: { title: "Reform of the United Nations system" } },
      { text: { title: "Strengthening of UNODC" }, corrected: { title: "Strengthening of United Nations Office on Drugs and Crime" } },
    ],
    right: [{ title: "Joint United Nations Programme on HIV/AIDS" }, { title: "Recovery from the COVID-19 pandemic" }],
  },
};

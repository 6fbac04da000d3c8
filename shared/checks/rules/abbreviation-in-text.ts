import { abbreviations } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { abbreviationManual } from "../sources.js";
import { writtenForms } from "../written-forms.js";

/** “UN-Women” and “UNEP@50” are names; so is what goes on with a capital: “NGO Delegation”. */
const short = new RegExp(
  `\\b(?<![/(.\u2011-])(?:${[...abbreviations.keys()].join("|")})(?![\\w/.@)\u2011-])(?<!(?:NGO|SDG)s?(?= [A-Z]))`,
  "g",
);
/** Never in a resolution; the others are found now and then. */
const gravest = new Set(["UN", "SG", "UNSG", "ECOSOC", "UNGA", "UNSC"]);

export const abbreviationInText: Rule = {
  id: "abbreviation-in-text",
  topic: "words",
  title: "Abbreviation",
  why: "Resolutions do not abbreviate the names of organs, offices and programmes, in the title least of all.",
  source: abbreviationManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    run.kind === "note"
      ? []
      : writtenForms(
          run,
          [{ wrong: short, right: ([written]) => abbreviations.get(written)! }],
          (right, wrong) => `Resolutions do not abbreviate: “${right}” instead of “${wrong}”.`,
          "confirm",
        ).map((report) => (gravest.has(run.words.text.slice(report.from, report.to)) ? { ...report, severity: "error" } : report)),
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* UNODC to report."] },
        corrected: { operative: ["*Requests* United Nations Office on Drugs and Crime to report."] },
      },
      { text: { title: "Reform of the UN system" }, corrected: { title: "Reform of the United Nations system" } },
    ],
    right: [{ operative: ["*Requests* the United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women) to report."] }],
  },
};

import { cycleReport } from "../cycle-report.js";
import { cycleSlips } from "../facts/repetition.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const repeatWithoutAlso: Rule = {
  id: "repeat-without-also",
  topic: "opening words",
  title: "Opening repeated without “also” or “further”",
  why: "Where a paragraph opens like the one before, it says so: “Recalling also”, “Also requests”. Verbs that address someone do so only while the addressee is the same.",
  source: adoptedTexts("4,523 of 4,589 repeated openings in Assembly preambles"),
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  check: (decision) =>
    cycleSlips(decision)
      .filter(({ opening }) => opening.repetition === "plain")
      .map(({ followers, ...step }) =>
        cycleReport(
          step,
          (right, wrong) => `The paragraph before opens with “${wrong}” too, so this one opens with “${right}”.`,
          "automatic",
          followers,
        ),
      ),
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Charter of the United Nations,", "*Recalling* the Universal Declaration of Human Rights,"] },
        corrected: {
          preamble: ["*Recalling* the Charter of the United Nations,", "*Recalling also* the Universal Declaration of Human Rights,"],
        },
      },
      {
        text: { operative: ["*Calls upon* Member States to cooperate;", "*Calls upon* Member States to report."] },
        corrected: { operative: ["*Calls upon* Member States to cooperate;", "*Also calls upon* Member States to report."] },
      },
    ],
    right: [
      {
        operative: ["*Calls upon* Member States that have not yet done so to cooperate;", "*Calls upon* the Secretary-General to report."],
      },
      { preamble: ["*Noting* the report,", "*Noting with concern* the situation,"] },
      {
        organ: "The Security Council",
        preamble: ["*Recalling* the Charter of the United Nations,", "*Recalling* its previous statements,"],
      },
    ],
  },
};

import { cycleReport } from "../cycle-report.js";
import { cycleSlips } from "../facts/repetition.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const alsoOrphan: Rule = {
  id: "also-orphan",
  topic: "opening words",
  title: "“also” or “further” with nothing before it",
  why: "“also” points back to the paragraph before; once that has been moved or removed, it points nowhere.",
  source: adoptedTexts("4,955 of 5,009 follow the same verb"),
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  check: (decision) =>
    cycleSlips(decision)
      .filter(({ repeats, opening }) => !repeats && opening.repetition !== "plain")
      .map(({ followers, ...step }) =>
        cycleReport(
          step,
          (right, wrong) => `The paragraph before does not open alike, so “${wrong}” has nothing to repeat; write “${right}”.`,
          "automatic",
          followers,
        ),
      ),
  examples: {
    wrong: [
      {
        text: { operative: ["*Invites* Member States to cooperate;", "*Also calls upon* Member States to report."] },
        corrected: { operative: ["*Invites* Member States to cooperate;", "*Calls upon* Member States to report."] },
      },
    ],
    right: [{ operative: ["*Calls upon* Member States to cooperate;", "*Also calls upon* Member States to report."] }],
  },
};

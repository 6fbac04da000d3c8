import { cycleReport } from "../cycle-report.js";
import { cycleSteps } from "../facts/repetition.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const alsoAddresseeChanged: Rule = {
  id: "also-addressee-changed",
  topic: "opening words",
  title: "“also” to another addressee",
  why: "Where the same verb addresses someone else, most texts begin anew with the plain verb.",
  source: adoptedTexts("plain in 96 % (Assembly) and 99 % (Economic and Social Council)"),
  severity: exceptSecurityCouncil("information"),
  scope: "decision",
  check: (decision) =>
    cycleSteps(decision)
      .filter(({ otherAddressee, opening }) => otherAddressee && opening.repetition !== "plain")
      .map((step) =>
        cycleReport(
          step,
          (right) => `This paragraph addresses others than the one before; most texts would then write “${right}”.`,
          "confirm",
        ),
      ),
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* the Secretary-General to report;", "*Also requests* the Executive Director to act."] },
        corrected: { operative: ["*Requests* the Secretary-General to report;", "*Requests* the Executive Director to act."] },
      },
    ],
    right: [
      { operative: ["*Requests* the Secretary-General to report;", "*Also requests* the Secretary-General, in that regard, to act."] },
    ],
  },
};

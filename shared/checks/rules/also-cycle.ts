import { cycleReport } from "../cycle-report.js";
import { cycleSlips } from "../facts/repetition.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const wording = { plain: "neither “also” nor “further”", also: "“also”", further: "“further”" };

export const alsoCycle: Rule = {
  id: "also-cycle",
  topic: "opening words",
  title: "Wrong step from “also” to “further”",
  why: "Equal openings in a row go in threes: plain, “also”, “further”, and then plain again.",
  source: adoptedTexts("254 of 260 runs of four in Assembly preambles"),
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  check: (decision) =>
    cycleSlips(decision)
      .filter(({ repeats, opening }) => repeats && opening.repetition !== "plain")
      .map(({ followers, ...step }) =>
        cycleReport(
          step,
          (right) =>
            `Equal openings go plain, “also”, “further” and plain again; here it is the turn of ${wording[step.expected]}: “${right}”.`,
          "automatic",
          followers,
        ),
      ),
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Charter,", "*Recalling also* its statements,", "*Recalling also* the report,"] },
        corrected: { preamble: ["*Recalling* the Charter,", "*Recalling also* its statements,", "*Recalling further* the report,"] },
      },
      {
        text: { operative: ["*Notes* the report;", "*Further notes* the statement."] },
        corrected: { operative: ["*Notes* the report;", "*Also notes* the statement."] },
      },
    ],
    right: [
      {
        preamble: [
          "*Recalling* the Charter,",
          "*Recalling also* its statements,",
          "*Recalling further* the report,",
          "*Recalling* the Declaration,",
        ],
      },
    ],
  },
};

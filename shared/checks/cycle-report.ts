import { withRepetition } from "../language/index.js";
import type { CycleStep } from "./facts/repetition.js";
import type { FixKind } from "./finding.js";
import { rewritingOpening } from "./rewriting-opening.js";
import type { Report } from "./rule.js";

/** A report on an opening whose fix writes it with the repetition that its place calls for. */
export function cycleReport(step: CycleStep, message: (right: string, wrong: string) => string, kind: FixKind = "automatic"): Report {
  const { paragraph, opening, part, expected } = step;
  const wrong = paragraph.words.text.slice(0, opening.length);
  const right = withRepetition(wrong, expected, part);
  return {
    at: paragraph,
    from: 0,
    to: opening.length,
    message: message(right, wrong),
    fix: {
      kind,
      title: `Write “${right}”`,
      edits: rewritingOpening(paragraph, 0, opening.length, right),
    },
  };
}

import { withRepetition } from "../language/index.js";
import type { CycleStep } from "./facts/repetition.js";
import type { FixEdit, FixKind } from "./finding.js";
import { rewritingOpening } from "./rewriting-opening.js";
import type { Report } from "./rule.js";

/** The edits that write an opening with the repetition that its place calls for. */
export function inStep({ paragraph, opening, part, expected }: CycleStep): FixEdit[] {
  const written = paragraph.words.text.slice(0, opening.length);
  return rewritingOpening(paragraph, 0, opening.length, withRepetition(written, expected, part));
}

/**
 * A report on an opening whose fix writes it with the repetition that its place calls for.
 * @param followers paragraphs after it that went on from it, and change with it
 */
export function cycleReport(
  step: CycleStep,
  message: (right: string, wrong: string) => string,
  kind: FixKind = "automatic",
  followers: readonly CycleStep[] = [],
): Report {
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
      title: `Write “${right}”${followers.length === 0 ? "" : ", and go on from there"}`,
      edits: [step, ...followers].flatMap(inStep),
    },
  };
}

import { addresseeAfter, type CyclePlace, type Opened, placeInCycle, type Repetition, verbForms } from "../../language/index.js";
import { oncePer } from "../../util/once.js";
import { fact } from "./fact.js";
import type { DecisionFacts } from "./layout.js";
import { isMisplaced } from "./misplaced.js";
import { type Opening, openingOf, openingOfWords, paragraphsOf } from "./openings.js";
import type { ParagraphText } from "./runs.js";

/** A paragraph with its place in the cycle of its part. */
export interface CycleStep extends Pick<CyclePlace, "rank" | "expected" | "repeats" | "akin" | "otherAddressee"> {
  readonly paragraph: ParagraphText;
  readonly opening: Opening;
  readonly part: "preambular" | "operative";
}

/** An opening out of step. */
export interface Slip extends CycleStep {
  /** Paragraphs after it that went on from it: they are right until it is put right, and have to change with it. */
  readonly followers: readonly CycleStep[];
}

/** Which of three a step of the cycle is. */
const turn: Readonly<Record<Repetition, number>> = { plain: 0, also: 1, further: 2 };

/** Every opening of a decision with its place in the cycle, in order. */
export const cycleSteps = oncePer((decision: DecisionFacts): CycleStep[] => [
  ...stepsOf(decision, "preambular"),
  ...stepsOf(decision, "operative"),
]);

/** The openings of a decision that are out of step, in order: orphans, forgotten and wrong steps. */
export const cycleSlips = oncePer((decision: DecisionFacts): Slip[] => slipsAmong(cycleSteps(decision)));

/** The same openings, each with the place it has once all those before it are put right. */
export const settledSteps = (decision: DecisionFacts): CycleStep[] => [
  ...stepsOf(decision, "preambular", true),
  ...stepsOf(decision, "operative", true),
];

function stepsOf(decision: DecisionFacts, part: "preambular" | "operative", settled = false): CycleStep[] {
  const steps: CycleStep[] = [];
  let before: CyclePlace | null = null;
  let unknown = false;
  for (const paragraph of paragraphsOf(decision, part)) {
    if (isMisplaced(paragraph)) continue;
    const opening = openingOf(paragraph);
    // Below a sub-heading a text begins anew.
    const anew = decision.underHeading.has(paragraph.id);
    if (!opening || anew) before = null;
    if (!opening) {
      unknown = true;
      continue;
    }
    const { repetition } = opening;
    const base = verbsOf(opening.base);
    const opened: Opened = { base, repetition, addressee: part === "operative" ? addressee(paragraph.words) : "" };
    const previous: CyclePlace | null = before;
    before = placeInCycle(previous, opened, part);
    if (settled) before = placeInCycle(previous, { ...opened, repetition: before.expected }, part);
    // After a paragraph whose opening nobody knows, “also” may be right.
    if (unknown && !anew && repetition !== "plain") before = { ...before, rank: turn[repetition], expected: repetition, akin: true };
    unknown = false;
    const { rank, expected, repeats, akin, otherAddressee } = before;
    steps.push({ paragraph, opening, part, rank, expected, repeats, akin, otherAddressee });
  }
  return steps;
}

/** An opening with its verbs in the third person: a verb in a wrong form repeats and is repeated all the same. */
const verbsOf = (base: string): string =>
  base
    .split(" ")
    .map((word) => verbForms(word)?.finite ?? word)
    .join(" ")
    .replace(/^calls on\b/, "calls upon");

/** Whom an operative paragraph addresses. */
const addressee = fact((words) => {
  const opening = openingOfWords(words, "operative");
  return opening ? addresseeAfter(verbsOf(opening.base), words.text.slice(opening.length)) : "";
});

/**
 * Whoever forgets one "also" and counts on from there has made one slip, not several: what follows counts as right where
 * it goes on from what stands before it, and not from what should.
 */
function slipsAmong(steps: readonly CycleStep[]): Slip[] {
  const slips: (CycleStep & { followers: CycleStep[] })[] = [];
  let shift = 0;
  let current: CycleStep[] | null = null;
  /** Whether the step after this one goes on from `moved` rather than from where the count stands. */
  const goesOnFrom = (index: number, moved: number): boolean => {
    const next = steps[index + 1];
    if (!next?.repeats || next.otherAddressee) return false;
    const written = turn[next.opening.repetition];
    const due = turn[next.expected];
    return written !== (due + shift) % 3 && written === (due + moved) % 3;
  };
  for (const [index, step] of steps.entries()) {
    if (step.rank === 0 || step.akin || step.otherAddressee) {
      shift = 0;
      current = null;
    }
    const { repetition } = step.opening;
    if (step.otherAddressee) {
      // “Also” to another addressee counts or does not: what follows may begin anew with it.
      const anew = (3 - (step.rank % 3)) % 3;
      if (goesOnFrom(index, anew)) shift = anew;
      continue;
    }
    const due = turn[step.expected];
    if (turn[repetition] === (due + shift) % 3) {
      current?.push(step);
      continue;
    }
    const slip = { ...step, followers: [] };
    slips.push(slip);
    const moved = (turn[repetition] - due + 3) % 3;
    if (goesOnFrom(index, moved)) {
      shift = moved;
      current = slip.followers;
    }
  }
  return slips;
}

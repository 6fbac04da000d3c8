import { addresseeOf, type CyclePlace, placeInCycle } from "../../language/index.js";
import { fact } from "./fact.js";
import type { DecisionFacts } from "./layout.js";
import { isMisplaced } from "./misplaced.js";
import { type Opening, openingOf, openingOfWords, paragraphsOf } from "./openings.js";
import type { ParagraphText } from "./runs.js";

/** A paragraph with its place in the cycle of its part. */
export interface CycleStep extends Pick<CyclePlace, "expected" | "repeats" | "otherAddressee"> {
  readonly paragraph: ParagraphText;
  readonly opening: Opening;
  readonly part: "preambular" | "operative";
}

const known = new WeakMap<DecisionFacts, CycleStep[]>();

/** Every opening of a decision with its place in the cycle, in order. */
export function cycleSteps(decision: DecisionFacts): CycleStep[] {
  let steps = known.get(decision);
  if (!steps) {
    steps = [...stepsOf(decision, "preambular"), ...stepsOf(decision, "operative")];
    known.set(decision, steps);
  }
  return steps;
}

function stepsOf(decision: DecisionFacts, part: "preambular" | "operative"): CycleStep[] {
  const steps: CycleStep[] = [];
  let before: CyclePlace | null = null;
  for (const paragraph of paragraphsOf(decision, part)) {
    if (isMisplaced(paragraph)) continue;
    const opening = openingOf(paragraph);
    if (!opening) {
      before = null;
      continue;
    }
    const { base, repetition } = opening;
    before = placeInCycle(before, { base, repetition, addressee: part === "operative" ? addressee(paragraph.words) : "" }, part);
    const { expected, repeats, otherAddressee } = before;
    steps.push({ paragraph, opening, part, expected, repeats, otherAddressee });
  }
  return steps;
}

/** Whom an operative paragraph addresses. */
const addressee = fact((words) => addresseeOf(words.text.slice(openingOfWords(words, "operative")?.length ?? 0)));

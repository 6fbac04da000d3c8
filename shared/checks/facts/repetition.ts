import { addresseeOf, addressesSomeone, type Repetition, sameAddressee } from "../../language/index.js";
import { fact } from "./fact.js";
import type { DecisionFacts } from "./layout.js";
import { type Opening, openingOf, openingOfWords, paragraphsOf } from "./openings.js";
import type { ParagraphText } from "./runs.js";

/** A paragraph in the cycle of its part: plain, also, further, and plain again (custom of all organs but the Security Council). */
export interface CycleStep {
  readonly paragraph: ParagraphText;
  readonly opening: Opening;
  readonly part: "preambular" | "operative";
  /** What the paragraphs before it call for. */
  readonly expected: Repetition;
  /** The paragraph before opens alike. */
  readonly repeats: boolean;
  /** It opens alike, but addresses someone else, so that the cycle starts anew. */
  readonly otherAddressee: boolean;
}

const cycle: readonly Repetition[] = ["plain", "also", "further"];
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
  let before: { opening: Opening; paragraph: ParagraphText; rank: number } | null = null;
  for (const paragraph of paragraphsOf(decision, part)) {
    const opening = openingOf(paragraph);
    if (!opening) {
      before = null;
      continue;
    }
    const alike: boolean = before?.opening.base === opening.base;
    const otherAddressee: boolean =
      alike &&
      part === "operative" &&
      addressesSomeone(opening.base) &&
      !sameAddressee(addressee(before!.paragraph.words), addressee(paragraph.words));
    // Who writes “also” to another addressee goes on with the run, and the next paragraph is measured by that.
    const goesOn: boolean = alike && (!otherAddressee || opening.repetition !== "plain");
    const rank: number = goesOn ? before!.rank + 1 : 0;
    const expected = otherAddressee ? "plain" : cycle[rank % cycle.length]!;
    steps.push({ paragraph, opening, part, expected, repeats: alike, otherAddressee });
    before = { opening, paragraph, rank };
  }
  return steps;
}

/** Whom an operative paragraph addresses. */
const addressee = fact((words) => addresseeOf(words.text.slice(openingOfWords(words, "operative")?.length ?? 0)));

/** The opening's words with another degree of repetition, at the place its part gives it: "Recalling also", "Also recalls". */
export function withRepetition(words: string, repetition: Repetition, part: "preambular" | "operative"): string {
  const plain = words
    .split(/\s+/)
    .filter((word) => !/^(?:also|further)$/i.test(word))
    .join(" ");
  if (repetition === "plain") return plain.slice(0, 1).toUpperCase() + plain.slice(1);
  if (part === "operative")
    return `${repetition.slice(0, 1).toUpperCase()}${repetition.slice(1)} ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
  const participle = plain.slice(0, 1).toUpperCase() + plain.slice(1);
  return /^Having /.test(participle) ? participle.replace(/^Having /, `Having ${repetition} `) : `${participle} ${repetition}`;
}

import type { Draft } from "../document/index.js";
import { inStep } from "./cycle-report.js";
import { hasRules } from "./engine.js";
import { layOut } from "./facts/layout.js";
import { settledSteps } from "./facts/repetition.js";
import type { FixEdit } from "./finding.js";
import { exceptSecurityCouncil } from "./rule.js";

/** What has to be written so that "also" and "further" stand where they belong. */
export interface CycleRepair {
  /** Ids of the paragraphs that open with other words afterwards, in document order. */
  readonly paragraphs: readonly string[];
  readonly edits: readonly FixEdit[];
}

const keepsTheCycle = exceptSecurityCouncil("warning");

/**
 * Puts "also" and "further" right in a whole draft at once, in every decision, part and quoted draft, after paragraphs have
 * been moved, added or removed: plain, "also", "further" and plain again for equal openings in a row, a verb that addresses
 * someone only while the addressee is the same, and anew below each sub-heading. The Security Council repeats verbs
 * plainly, so nothing is changed where it speaks, nor in another language than English. Everything but the opening words
 * stays; once carried out, there is nothing left to repair.
 */
export function repairCycle(draft: Draft): CycleRepair {
  if (!hasRules(draft.metadata)) return { paragraphs: [], edits: [] };
  const wrong = layOut(draft)
    .decisions.filter(({ speaker }) => keepsTheCycle[speaker.profile] !== null)
    .flatMap(settledSteps)
    .filter(({ opening, expected }) => opening.repetition !== expected);
  return { paragraphs: wrong.map(({ paragraph }) => paragraph.id), edits: wrong.flatMap(inStep) };
}

import { organOfLine, type Profile } from "../document/index.js";
import type { Citation } from "./citation.js";
import { canBeOf, onlyOrganOf, resolutionKeys } from "./key.js";
import type { NumberForm } from "./number.js";

/** The organ an owner names in full, or null. */
export const organNamed = (owner: string): Profile | null => organOfLine(owner)?.profile ?? null;

/**
 * The organ whose resolution is cited where `speaker` speaks, or null where it is another body's or cannot be told.
 * An organ that is named in full is taken at its word, even where its resolutions are numbered otherwise.
 */
export function organCited({ owner, form }: Citation, speaker: Profile): Profile | null {
  const named = organNamed(owner);
  if (named) return named;
  if (owner === "Assembly") return "GA";
  if (owner === "Council") return councilOf(form, speaker);
  if (/^(?:its|their|)$/i.test(owner)) return canBeOf(speaker, form) ? speaker : (onlyOrganOf(form, speaker) ?? assemblyOf(form));
  return null;
}

/** Three organs are called the Council; their numbers differ. */
function councilOf(form: NumberForm, speaker: Profile): Profile | null {
  if (speaker !== "GA" && canBeOf(speaker, form)) return speaker;
  return (["ECOSOC", "SC", "HRC"] as const).find((organ) => canBeOf(organ, form)) ?? null;
}

/** Numbers with a session in roman numerals are mostly of the Assembly. */
const assemblyOf = (form: NumberForm): Profile | null => (form === "roman" ? "GA" : null);

/** The keys of what a citation cites where `speaker` speaks; see `resolutionKeys`. None where the organ cannot be told. */
export function keysOfCitation(citation: Citation, speaker: Profile): string[] {
  const organ = organCited(citation, speaker);
  return organ ? resolutionKeys(citation.number, organ) : [];
}

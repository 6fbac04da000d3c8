import { organOfLine, type Profile, profiles } from "../document/index.js";
import type { Citation } from "./citation.js";
import { canBeOf, onlyOrganOf, resolutionKeys } from "./key.js";
import type { NumberForm } from "./number.js";
import { organName } from "./organ-name.js";

/** The organ an owner names in full, or null. */
export const organNamed = (owner: string): Profile | null => organOfLine(owner)?.profile ?? null;

/**
 * The organ whose resolution is cited where `speaker` speaks, or null where it is another body's or cannot be told.
 * A speaker that is null is another body, and so is whoever "its" stands for there. An organ that is named in full is taken at its word, even where its resolutions are numbered otherwise.
 */
export function organCited({ owner, body, form }: Citation, speaker: Profile | null): Profile | null {
  const said = body || owner;
  if (/^(?:its|their|)$/i.test(said)) {
    if (speaker === null) return null;
    return canBeOf(speaker, form) ? speaker : (onlyOrganOf(form, speaker) ?? assemblyOf(form));
  }
  if (said === "Assembly") return "GA";
  if (said === "Council") return councilOf(form, speaker);
  return organNamed(said) ?? organAmong(said, form);
}

/** "General Assembly and Security Council resolutions 70/262 and 2282 (2016)": each number is of the one that numbers so. */
const organAmong = (owner: string, form: NumberForm): Profile | null =>
  profiles.find((organ) => owner.includes(`${organName(organ)} and`) && canBeOf(organ, form)) ??
  profiles.find((organ) => owner.endsWith(`and ${organName(organ)}`) && canBeOf(organ, form)) ??
  null;

/** Three organs are called the Council; their numbers differ. */
function councilOf(form: NumberForm, speaker: Profile | null): Profile | null {
  if (speaker !== null && speaker !== "GA" && canBeOf(speaker, form)) return speaker;
  return (["ECOSOC", "SC", "HRC"] as const).find((organ) => canBeOf(organ, form)) ?? null;
}

/** Numbers with a session in roman numerals are mostly of the Assembly. */
const assemblyOf = (form: NumberForm): Profile | null => (form === "roman" ? "GA" : null);

/** The keys of what a citation cites where `speaker` speaks; see `resolutionKeys`. None where the organ cannot be told. */
export function keysOfCitation(citation: Citation, speaker: Profile | null): string[] {
  const organ = organCited(citation, speaker);
  return organ ? resolutionKeys(citation.number, organ) : [];
}

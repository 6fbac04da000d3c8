import type { Profile } from "./metadata.js";

/** An organ that adopts resolutions, as it names itself. */
export interface Organ {
  readonly profile: Profile;
  readonly name: string;
  /** How a text calls it once its name has been given: "the Assembly". */
  readonly shortName: string;
  /** Whose adopted texts have a title. Security Council resolutions bear none. */
  readonly titled: boolean;
}

/** Source: United Nations Editorial Manual, identification of resolutions and decisions. */
const organs: readonly Organ[] = [
  { profile: "GA", name: "General Assembly", shortName: "Assembly", titled: true },
  { profile: "ECOSOC", name: "Economic and Social Council", shortName: "Council", titled: true },
  { profile: "HRC", name: "Human Rights Council", shortName: "Council", titled: true },
  { profile: "SC", name: "Security Council", shortName: "Council", titled: false },
];

const byName = new Map(organs.map((organ) => [organ.name.toLowerCase(), organ]));

/** The organ an organ line names ("The General Assembly"), or null where it names none of the four. */
export function organOfLine(line: string): Organ | null {
  const name = line
    .trim()
    .replace(/^the\s+/i, "")
    .replace(/\s*,$/, "")
    .toLowerCase();
  return byName.get(name) ?? null;
}

/** The organ whose rules a profile stands for. */
export const organOfProfile = (profile: Profile): Organ => organs.find((organ) => organ.profile === profile)!;

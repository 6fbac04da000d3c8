import { verbForms } from "./verb-forms.js";

/** What openings of one scale do: ask somebody, approve or be concerned of something, or blame somebody for it. */
export type OpeningScale = "asking" | "approval" | "concern" | "blame";

export interface OpeningStrength {
  readonly scale: OpeningScale;
  /** From 1, the weakest. */
  readonly step: number;
  /** How many the scale has. */
  readonly steps: number;
}

/**
 * Openings that say the same more or less strongly, from the weakest step to the strongest; those of one step weigh
 * alike. As written in an operative paragraph; adjectives as in a preambular one. What stands on no scale, such as
 * "Decides" or "Requests", is of another kind rather than weaker or stronger.
 *
 * Sources: decision 55/488 of the General Assembly ("takes note of" and "notes" neither approve nor disapprove); guides
 * to negotiation for "encourages", "calls upon", "urges", "demands"; the finer steps are ours.
 */
const scales: Readonly<Record<OpeningScale, readonly (readonly string[])[]>> = {
  asking: [
    ["invites"],
    ["encourages"],
    ["strongly encourages"],
    ["appeals", "calls for", "calls upon", "calls on"],
    ["urges"],
    ["strongly urges"],
    ["demands"],
  ],
  approval: [
    ["notes", "takes note"],
    ["takes note with interest"],
    ["takes note with appreciation", "notes with appreciation"],
    ["notes with satisfaction"],
    ["welcomes"],
    ["welcomes with appreciation", "commends"],
  ],
  concern: [
    ["notes with concern", "expresses concern", "concerned"],
    ["notes with deep concern", "notes with great concern", "expresses deep concern", "deeply concerned"],
    ["notes with serious concern", "expresses serious concern", "seriously concerned"],
    ["notes with grave concern", "expresses grave concern", "gravely concerned"],
    ["notes with alarm", "expresses alarm", "alarmed"],
    ["deeply alarmed"],
  ],
  blame: [
    ["notes with regret", "regrets"],
    ["deeply regrets"],
    ["deplores"],
    ["deeply deplores", "strongly deplores"],
    ["condemns"],
    ["strongly condemns"],
    ["condemns in the strongest terms", "condemns in the strongest possible terms"],
  ],
};

const strengths = new Map(
  Object.entries(scales).flatMap(([scale, steps]) =>
    steps.flatMap((openings, index) =>
      openings.map((opening) => [opening, { scale: scale as OpeningScale, step: index + 1, steps: steps.length }] as const),
    ),
  ),
);

/**
 * Where an opening stands among those that say the same more or less strongly, or null where it stands on no scale. Of
 * two verbs joined by "and" the first counts.
 */
export function openingStrength(opening: string): OpeningStrength | null {
  const words = plain(opening);
  return strengths.get(words) ?? strengths.get(words.split(" and ")[0]!) ?? null;
}

/**
 * Whether the second of two openings is weaker or stronger than the first; null where they weigh alike, or where one of
 * them stands on no scale with the other. Participles count as their verbs; "also", "further", "its" and a preposition
 * at the end count nothing.
 */
export function strengthChange(from: string, to: string): "weaker" | "stronger" | null {
  const before = openingStrength(from);
  const after = openingStrength(to);
  if (!before || !after || before.scale !== after.scale || before.step === after.step) return null;
  return after.step < before.step ? "weaker" : "stronger";
}

/** "Taking note with appreciation of" → "takes note with appreciation", "Expresses its deep concern" → "expresses deep concern". */
const plain = (opening: string): string =>
  opening
    .toLowerCase()
    .replace(/ (?:of|to|that|at|about|by|over)$/, "")
    .replace(/ (?:once )?(?:again|more)\b/, "")
    .split(/\s+/)
    .filter((word) => !uncounted.has(word))
    .map((word) => (emphatic.has(word) ? "strongly" : finiteOf(word)))
    .join(" ");

const emphatic: ReadonlySet<string> = new Set(["vigorously", "firmly"]);
const uncounted: ReadonlySet<string> = new Set(["also", "further", "its"]);

function finiteOf(word: string): string {
  const forms = verbForms(word);
  return forms?.participle === word ? forms.finite : word;
}

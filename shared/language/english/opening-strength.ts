import { verbForms } from "./verb-forms.js";

/**
 * Openings that say the same more or less strongly, from the weakest step to the strongest; those of one step weigh
 * alike. As written in an operative paragraph; adjectives as in a preambular one. What stands on no scale, such as
 * "Decides" or "Requests", is of another kind rather than weaker or stronger.
 *
 * Sources: decision 55/488 of the General Assembly ("takes note of" and "notes" neither approve nor disapprove); guides
 * to negotiation for "encourages", "calls upon", "urges", "demands"; the finer steps are ours.
 */
const scales: readonly (readonly (readonly string[])[])[] = [
  [
    ["invites"],
    ["encourages"],
    ["strongly encourages"],
    ["appeals", "calls for", "calls upon", "calls on"],
    ["urges"],
    ["strongly urges"],
    ["demands"],
  ],
  [
    ["notes", "takes note"],
    ["takes note with interest"],
    ["takes note with appreciation", "notes with appreciation"],
    ["notes with satisfaction"],
    ["welcomes"],
    ["welcomes with appreciation", "commends"],
  ],
  [
    ["notes with concern", "expresses concern", "concerned"],
    ["notes with deep concern", "notes with great concern", "expresses deep concern", "deeply concerned"],
    ["notes with serious concern", "expresses serious concern", "seriously concerned"],
    ["notes with grave concern", "expresses grave concern", "gravely concerned"],
    ["notes with alarm", "expresses alarm", "alarmed"],
    ["deeply alarmed"],
  ],
  [
    ["notes with regret", "regrets"],
    ["deeply regrets"],
    ["deplores"],
    ["deeply deplores", "strongly deplores"],
    ["condemns"],
    ["strongly condemns"],
    ["condemns in the strongest terms", "condemns in the strongest possible terms"],
  ],
];

const places = new Map(
  scales.flatMap((steps, scale) => steps.flatMap((openings, step) => openings.map((opening) => [opening, { scale, step }] as const))),
);

/**
 * Whether the second of two openings is weaker or stronger than the first; null where they weigh alike, or where one of
 * them stands on no scale with the other. Participles count as their verbs; "also", "further", "its" and a preposition
 * at the end count nothing.
 */
export function strengthChange(from: string, to: string): "weaker" | "stronger" | null {
  const before = places.get(plain(from));
  const after = places.get(plain(to));
  if (!before || !after || before.scale !== after.scale || before.step === after.step) return null;
  return after.step < before.step ? "weaker" : "stronger";
}

/** "Taking note with appreciation of" → "takes note with appreciation", "Expresses its deep concern" → "expresses deep concern". */
const plain = (opening: string): string =>
  opening
    .toLowerCase()
    .replace(/ (?:of|to|that|at|about|by|over)$/, "")
    .split(/\s+/)
    .filter((word) => !uncounted.has(word))
    .map((word) => finiteOf(word))
    .join(" ");

const uncounted: ReadonlySet<string> = new Set(["also", "further", "its"]);

function finiteOf(word: string): string {
  const forms = verbForms(word);
  return forms?.participle === word ? forms.finite : word;
}

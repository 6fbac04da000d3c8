import { openingStrength } from "./opening-strength.js";
import { verbForms } from "./verb-forms.js";

/** What an opening does, apart from how strongly. */
export type OpeningFunction =
  | "citing"
  | "notice"
  | "emphasis"
  | "approval"
  | "concern"
  | "blame"
  | "asking"
  | "instructing"
  | "deciding"
  | "guidance";

/** By the verb alone, in the third person; complements such as "with concern" are looked at first. */
const functions: readonly (readonly [OpeningFunction, string])[] = [
  ["citing", "recalls reaffirms reiterates confirms reconfirms renews refers"],
  ["notice", "notes takes considers observes examines realizes"],
  [
    "emphasis",
    "recognizes recognises acknowledges affirms stresses emphasizes emphasises underlines underscores highlights re-emphasizes reminds draws convinced",
  ],
  ["approval", "welcomes commends appreciates congratulates pays supports endorses approves adopts agrees encouraged honours"],
  ["concern", "concerned alarmed disturbed"],
  ["blame", "regrets deplores condemns rejects disappointed"],
  ["asking", "invites encourages appeals calls urges demands"],
  ["instructing", "requests recommends authorizes authorises directs instructs"],
  ["deciding", "decides resolves declares proclaims determines appropriates commits recommits establishes extends maintains"],
  ["guidance", "guided mindful conscious aware cognizant bears desirous wishes determined believes trusts looks"],
];

const byVerb = new Map(functions.flatMap(([name, verbs]) => verbs.split(" ").map((verb) => [verb, name] as const)));

const complements: readonly (readonly [RegExp, OpeningFunction])[] = [
  [/\b(?:concern(?:ed)?|alarm(?:ed)?|disturbed)\b/, "concern"],
  [/\b(?:regret|condemnation)\b/, "blame"],
  [/\b(?:appreciation|satisfaction|gratitude|support|commendation)\b/, "approval"],
  [/\bits (?:requests?)\b/, "instructing"],
  [/\bits (?:calls?|invitation|appeals?|encouragement)\b/, "asking"],
];

/**
 * What an opening does: "Also calls upon" asks, "Recalling" cites; null where its verb is none of the common ones. After
 * the grouping of openings by function that drafting guides use; the finer lines are ours.
 */
export function openingFunction(opening: string): OpeningFunction | null {
  const scale = openingStrength(opening)?.scale;
  const words = opening.toLowerCase();
  if (scale && !(scale === "approval" && openingStrength(opening)!.step === 1)) return scale;
  const complement = complements.find(([pattern]) => pattern.test(words));
  if (complement) return complement[1];
  for (const word of words.split(/\s+/)) {
    const name = byVerb.get(verbForms(word)?.finite ?? word) ?? byVerb.get(word);
    if (name) return name;
  }
  return null;
}

import { type Profile, profiles } from "../../document/index.js";
import type { Rule } from "../rule.js";
import type { HouseRules } from "./house-rules.js";
import { houseWordingRule } from "./house-wording.js";

/** Kept by identity: what was found in a paragraph is remembered for the very list of rules that found it. */
const known = new WeakMap<HouseRules, { readonly rules: readonly Rule[]; readonly together: readonly Rule[] }>();

/** Rules as a house wants them: with its own wordings, without those it switched off, and each weighing what it said. */
export function withHouseRules(rules: readonly Rule[], house: HouseRules): readonly Rule[] {
  const before = known.get(house);
  if (before?.rules === rules) return before.together;
  const together = [...rules.map((rule) => weighed(rule, house)), houseWordingRule(house)];
  known.set(house, { rules, together });
  return together;
}

function weighed(rule: Rule, { customs }: HouseRules): Rule {
  const decided = profiles.filter((profile) => Object.hasOwn(customs[profile].severities, rule.id));
  if (decided.length === 0) return rule;
  const severity = { ...rule.severity };
  for (const profile of decided) severity[profile] = customs[profile].severities[rule.id]!;
  return { ...rule, severity, evenIn: new Set<Profile>(decided) };
}

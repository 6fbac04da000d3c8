/**
 * Names that drafters give to one thing, in the singular and lower case; “~” marks where the plural’s ending goes. Only such
 * of which adopted texts of 2020 to 2025 hardly ever use two together, so that a second one is rather an oversight.
 */
const termGroups: readonly (readonly string[])[] = [
  ["manual~", "handbook~"],
  ["focal point~", "contact point~"],
  ["developing countr~y", "developing nation~"],
  ["illicit drug~", "illegal drug~"],
  ["persons with disabilities", "disabled persons", "disabled people"],
  ["older persons", "elderly persons", "elderly people"],
  ["hostage-taking", "taking of hostages"],
  ["mutual legal assistance", "mutual judicial assistance"],
  ["asset recovery", "recovery of assets"],
  ["firearm~", "gun~"],
  ["private sector", "business community"],
  ["website~", "web page~"],
  ["database~", "data bank~"],
  ["host countr~y", "host nation~"],
  ["small arms and light weapons", "light weapons and small arms"],
  ["internally displaced persons", "internally displaced people"],
  ["cybercrime~", "computer crime~", "computer-related crime~"],
  ["money-laundering", "laundering of money"],
  ["greenhouse gas emission~", "emission~ of greenhouse gases"],
  ["gender equality", "equality of the sexes"],
  ["sexual harassment", "sexual molestation"],
  ["foreign terrorist fighter~", "foreign fighter~"],
  ["indigenous peoples", "aboriginal peoples"],
  ["terrorist financing", "financing of terrorists"],
];

const patternOf = (name: string): string => `\\b${name.replace("~y", "(?:y|ies)").replace("~", "s?")}\\b`;

/** The groups as patterns, one for each name, flagged g; the customary name first. Capitals are titles and do not match. */
export const termPatterns: readonly (readonly RegExp[])[] = termGroups.map((names) =>
  names.map((name) => new RegExp(patternOf(name), "g")),
);

/** Matches a text that has a name other than the customary one of some group: only then are there two. */
export const uncustomaryTerm = new RegExp(termGroups.flatMap(([, ...others]) => others.map(patternOf)).join("|"));

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

/** Matches any of these names, singular or plural. */
const patternOf = (names: readonly string[]): string =>
  `\\b(?:${names.map((name) => name.replace("~y", "(?:y|ies)").replace("~", "s?")).join("|")})\\b`;

/** Names of one thing as patterns. Capitals are titles and do not match. */
export interface TermGroup {
  /** One for each name, flagged g; the customary name first. */
  readonly names: readonly RegExp[];
  /** Matches a text that has another name than the customary one: only then are there two. */
  readonly uncustomary: RegExp;
}

const groups = termGroups.map(
  (names): TermGroup => ({
    names: names.map((name) => new RegExp(patternOf([name]), "g")),
    uncustomary: new RegExp(patternOf(names.slice(1))),
  }),
);

/** Of any group: most texts have none of them, and are read once instead of once for every group. */
const uncustomaryTerm = new RegExp(patternOf(termGroups.flatMap((names) => names.slice(1))));

/** The groups of which a text has another name than the customary one. */
export const uncustomaryGroups = (text: string): readonly TermGroup[] =>
  uncustomaryTerm.test(text) ? groups.filter(({ uncustomary }) => uncustomary.test(text)) : [];

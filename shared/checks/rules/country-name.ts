import { citedIn } from "../../citations/index.js";
import type { InlineText } from "../../document/index.js";
import { type OtherName, type State, states } from "../../language/index.js";
import { fact } from "../facts/fact.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import type { TextRun } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";

interface Misnamed {
  readonly from: number;
  readonly to: number;
  readonly state: State;
  readonly other: OtherName;
}

const others = new Map(states.flatMap((state) => state.otherNames.map((other) => [other.name, { state, other }] as const)));
const longestFirst = [...others.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll(".", "[.]"));
// What goes on with a capital is a name: “North Korea Institute”; “Northern Ireland” and “of Great Britain” are parts of one.
const pattern = new RegExp(
  `\\b(?<![\\w’\u2011-]|(?:Republic|State|States|Kingdom|North|British|Great|Democratic) (?:of (?:the )?)?|Kingdom of )(?:${longestFirst.join("|")})(?![\\w\u2011-]| [A-Z(])`,
  "g",
);
/** Named so in titles of missions and items also outside the Security Council. */
const tolerated = new Set(["Syria"]);
const year = /\b(?:19|20)\d\d\b/g;

const misnamed = fact((words): Misnamed[] =>
  matchesIn(words.text, pattern)
    .filter(({ index }) => !isQuoted(quotationsIn(words), index))
    .map(({ 0: name, index }) => ({ from: index, to: index + name.length, ...others.get(name)! })),
);

/** Names whose article goes with them; in “the Turkey office” it is another’s. */
const ownArticle = /Republic|Kingdom|Coast|Jamahiriya/;
/** So near a name its date stands, before or after it, as in “held in Istanbul, Turkey, from 9 to 13 May 2011”. */
const reach = { before: 30, after: 60 };

/** A former name was right when the text was adopted, or at a date that stands beside it; when a resolution was adopted tells nothing. */
function wasRight({ other: { until }, from, to }: Misnamed, words: InlineText, adopted: string): boolean {
  if (until === "") return false;
  if (adopted !== "" && adopted < until) return true;
  const dates = citedIn(words).citations.flatMap(({ date }) => date ?? []);
  return matchesIn(words.text, year).some(
    ({ 0: written, index }) =>
      written <= until.slice(0, 4) &&
      from - reach.before < index &&
      index < to + reach.after &&
      !dates.some((date) => date.from <= index && index < date.to),
  );
}

export const countryName: Rule = {
  id: "country-name",
  topic: "words",
  title: "Name of a State other than its name at the United Nations",
  why: "Each State has one short and one formal name in the Organization’s terminology database; others may offend.",
  source: {
    text: "Editorial Manual, country names",
    address: "http://dd.dgacm.org/editorialmanual/ed-guidelines/country_names/country.htm",
  },
  // The Security Council has “Syria” and “the situation in Libya” for items on its agenda.
  severity: { ...everywhere("warning"), SC: "information" },
  scope: "draft",
  check: ({ metadata, title, decisions }) => {
    const runs: TextRun[] = [title, ...decisions.flatMap(({ paragraphs, notes }) => [...paragraphs, ...notes])];
    const adopted = metadata.adoption?.date ?? "";
    return runs.flatMap((run) =>
      misnamed(run.words)
        .filter((name) => !wasRight(name, run.words, adopted))
        .map(({ from: start, to, state, other }) => {
          const articled = /\b[Tt]he $/.test(run.words.text.slice(0, start));
          const takesArticle = state.inText.startsWith("the ");
          const right = articled && takesArticle ? state.inText.slice("the ".length) : state.inText;
          const from = articled && !takesArticle && ownArticle.test(other.name) ? start - "the ".length : start;
          return {
            at: run,
            from,
            to,
            ...(tolerated.has(other.name) ? { severity: "information" as const } : {}),
            message: `The United Nations calls this State “${right}”, not “${other.name}”.`,
            fix: { kind: "confirm" as const, title: `Write “${right}”`, edits: [replacing(run, from, to, right)] },
          };
        }),
    );
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Thanks* Vietnam for its report."] },
        corrected: { operative: ["*Thanks* Viet Nam for its report."] },
      },
      { text: { operative: ["*Urges* Russia to act."] }, corrected: { operative: ["*Urges* the Russian Federation to act."] } },
      { text: { operative: ["*Thanks* Turkey for the report."] }, corrected: { operative: ["*Thanks* Türkiye for the report."] } },
      {
        text: { operative: ["*Thanks* the Czech Republic for the report asked for in resolution 59/154 of 20 December 2004."] },
        corrected: { operative: ["*Thanks* Czechia for the report asked for in resolution 59/154 of 20 December 2004."] },
      },
    ],
    right: [
      { operative: ["*Thanks* Viet Nam, the Islamic Republic of Iran and the Bolivarian Republic of Venezuela."] },
      { operative: ["*Recalls* the Conference held in Istanbul, Turkey, in May 2011."] },
    ],
  },
};

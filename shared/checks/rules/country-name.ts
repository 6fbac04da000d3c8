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

/** A former name stands beside a date at which it was right: “held in Istanbul, Turkey, in 2011”. */
const wasRight = ({ until }: OtherName, text: string, adopted: string): boolean =>
  until !== "" && ((adopted !== "" && adopted < until) || matchesIn(text, year).some(([written]) => written <= until.slice(0, 4)));

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
        .filter(({ other }) => !wasRight(other, run.words.text, adopted))
        .map(({ from, to, state, other }) => {
          const { text } = run.words;
          const articled = other.name.startsWith("the ") || !/\b[Tt]he $/.test(text.slice(0, from));
          const right = articled ? state.inText : state.inText.replace(/^the /, "");
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
    ],
    right: [
      { operative: ["*Thanks* Viet Nam, the Islamic Republic of Iran and the Bolivarian Republic of Venezuela."] },
      { operative: ["*Recalls* the Conference held in Istanbul, Turkey, in May 2011."] },
    ],
  },
};

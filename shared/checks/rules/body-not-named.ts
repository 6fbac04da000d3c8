import { builtInTable, type Citation, onlyOrganOf } from "../../citations/index.js";
import { organOfProfile, type Profile } from "../../document/index.js";
import { citationsOf } from "../facts/first-citations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { identificationManual } from "../sources.js";

export const bodyNotNamed: Rule = {
  id: "body-not-named",
  topic: "citations and notes",
  title: "Another organ’s resolution without the organ’s name",
  why: "“resolution 59/154” in a text of the Council is taken for the Council’s own; the other organ is named where it is first cited.",
  source: identificationManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  check: (decision) => {
    const { organ, profile } = decision.speaker;
    if (!organ) return [];
    return citationsOf(decision).flatMap(({ paragraph, citation, first }, at, all) => {
      const actual = actualOrgan(citation, profile);
      if (!first || citation.owner !== "" || citation.quoted || actual === null || actual === profile) return [];
      const before = all.slice(0, at).filter((other) => other.paragraph === paragraph);
      // Of a list, the first says it all; and of several lists, as in “…, as well as resolutions 2001/12”.
      if (before.some((other) => other.first && other.citation.wordFrom === citation.wordFrom)) return [];
      const inherited = before.findLast((other) => other.citation.owner !== "")?.citation.owner ?? "its";
      const { text } = paragraph.words;
      const { name } = organOfProfile(actual);
      const { wordFrom } = citation;
      if (!/^its$/i.test(inherited) || isNamedNear(text, citation, actual)) return [];
      return [
        {
          at: paragraph,
          from: wordFrom,
          to: citation.to,
          message: `Resolution ${citation.number} is of another organ, so the organ is named: “${name} ${text.slice(wordFrom, citation.to)}”.`,
          fix: {
            kind: "confirm" as const,
            title: `Write “${name}”`,
            edits: [replacing(paragraph, wordFrom, wordFrom, `${name} `)],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { organ: "The Economic and Social Council", preamble: ["*Recalling* resolution 59/154 of 20 December 2004,"] },
        corrected: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004,"],
        },
      },
    ],
    right: [
      { organ: "The Economic and Social Council", preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004,"] },
      { preamble: ["*Recalling* resolution 59/154 of 20 December 2004,"] },
    ],
  },
};

/** Whose it must be: by the form of its number, or, where two organs number alike, by the day that is known for one of them. */
function actualOrgan({ form, number, listDate }: Citation, speaker: Profile): Profile | null {
  const only = onlyOrganOf(form, speaker);
  if (form !== "session" || listDate === null) return only;
  const adoptedThen = (organ: Profile): boolean => builtInTable().get(`${organ} ${number}`)?.adopted === listDate.iso;
  const [known, another] = (["GA", "HRC"] as const).filter(adoptedThen);
  return known && !another ? known : only;
}

const reach = 150;
const otherBody = /\b(?:[Ss]ub-?[Cc]ommission|[Cc]ommission|Committee|Conference|Board)\b/;
const adoptedBy = /\b(?:adopted by the (?:[A-Z]\w* )*(?:Assembly|Council|Conference|Committee)|by the (?:[A-Z]\w* )*(?:Subc|C)ommission)\b/;

/** Whether the clause before, or words that follow, say whose it is: “the Commission, in resolution 2005/59”. */
function isNamedNear(text: string, { wordFrom, to, date, form }: Citation, organ: Profile): boolean {
  const { name, shortName } = organOfProfile(organ);
  const before = text.slice(Math.max(0, wordFrom - reach), wordFrom);
  const clause = before.slice(before.lastIndexOf(";") + 1);
  const after = text.slice(date?.to ?? to, (date?.to ?? to) + reach);
  // Nobody but the Security Council has the year in brackets.
  const other = form !== "yearInBrackets" && otherBody.test(clause);
  return (
    other || clause.includes(shortName) || text.slice(Math.max(0, wordFrom - 2 * reach), wordFrom).includes(name) || adoptedBy.test(after)
  );
}

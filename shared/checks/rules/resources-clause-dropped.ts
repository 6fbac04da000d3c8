import { fact } from "../facts/fact.js";
import { openingOf } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { programmeBudgetManual } from "../sources.js";

/** Words that say what a task may cost, or who is to pay for it. */
const clause = new RegExp(
  [
    "subject to (?:the )?availab(?:ility of|le)(?: [a-z-]+){0,3} (?:resources|funds|funding|contributions)",
    "within (?:the )?(?:existing|available)(?: [a-z-]+){0,3} resources",
    "within the overall level of existing(?: [a-z-]+){0,2} resources",
    "(?:through|from|with) (?:extrabudgetary|voluntary) (?:resources|funds|funding|contributions)",
    "at no additional cost",
  ].join("|"),
);

const clauseIn = fact((words) => clause.exec(words.text)?.[0] ?? null);

export const resourcesClauseDropped: Rule = {
  id: "resources-clause-dropped",
  topic: "budget and procedure",
  title: "Clause on resources lost",
  why: "Such a clause was what some delegations needed to agree; without it the text may also have implications for the programme budget.",
  source: programmeBudgetManual,
  severity: everywhere("information"),
  scope: "precedent",
  check: ({ name, derived }) => {
    // A paragraph may have been split, and the clause gone into its other half.
    const kept = new Set(
      derived
        .filter(({ paragraph }) => clauseIn(paragraph.words) !== null)
        .flatMap(({ sources }) => sources.map((source) => source.reference)),
    );
    return derived.flatMap(({ paragraph, sources: [best] }) => {
      const lost = clauseIn(best.paragraph.words);
      if (lost === null || kept.has(best.reference)) return [];
      const message = `Paragraph ${best.reference} of ${name} says “${lost}”, and nothing here does; ask whether the condition is still needed.`;
      return [{ at: paragraph, from: 0, to: openingOf(paragraph)?.length ?? paragraph.words.text.length, message }];
    });
  },
  examples: {
    wrong: [
      {
        text: {
          operative: ["*Requests* the Office to provide technical assistance."],
          precedent: {
            operative: ["*Requests* the Office, subject to the availability of extrabudgetary resources, to provide technical assistance."],
          },
        },
      },
    ],
    right: [
      {
        operative: ["*Requests* the Office, within available extrabudgetary resources, to provide technical assistance."],
        precedent: {
          operative: ["*Requests* the Office, subject to the availability of extrabudgetary resources, to provide technical assistance."],
        },
      },
      {
        operative: ["*Requests* the Office to contribute resources."],
        precedent: { operative: ["*Requests* the Office to mobilize extrabudgetary resources."] },
      },
    ],
  },
};

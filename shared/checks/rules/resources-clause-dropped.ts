import { limitsIn } from "../facts/mandates.js";
import { openingOf } from "../facts/openings.js";
import type { DerivedParagraph } from "../facts/precedents.js";
import { everywhere, type Rule } from "../rule.js";
import { programmeBudgetManual } from "../sources.js";

export const resourcesClauseDropped: Rule = {
  id: "resources-clause-dropped",
  topic: "budget and procedure",
  title: "Clause on resources lost",
  why: "Such a clause was what some delegations needed to agree; without it the text may also have implications for the programme budget.",
  source: programmeBudgetManual,
  severity: everywhere("information"),
  scope: "precedent",
  check: ({ name, derived }) => {
    const kept = clausesBySource(derived);
    return derived.flatMap(({ paragraph, sources: [best] }) => {
      const before = limitsIn(best.paragraph.words).map(({ text }) => text);
      const now = kept.get(best.reference) ?? [];
      if (before.length <= now.length) return [];
      const lost = before.find((clause) => !now.includes(clause)) ?? before[0]!;
      const rest = now.length === 0 ? "nothing here does" : "it is lost here";
      const message = `Paragraph ${best.reference} of ${name} says “${lost}”, and ${rest}; ask whether the condition is still needed.`;
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

/** The clauses that came of each source. A paragraph may have been split, and the clause gone into its other half. */
function clausesBySource(derived: readonly DerivedParagraph[]): ReadonlyMap<string, readonly string[]> {
  const clauses = new Map<string, string[]>();
  for (const { paragraph, sources } of derived) {
    const own = limitsIn(paragraph.words).map(({ text }) => text);
    for (const { reference } of sources) clauses.set(reference, [...(clauses.get(reference) ?? []), ...own]);
  }
  return clauses;
}

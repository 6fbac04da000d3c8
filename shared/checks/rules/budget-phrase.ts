import { everywhere, type Rule } from "../rule.js";
import { programmeBudgetManual } from "../sources.js";

const phrase = /within (?:existing|available)(?: [a-z-]+){0,2} resources|\b(?:use of )?existing resources\b|\bregular budget\b/;

export const budgetPhrase: Rule = {
  id: "budget-phrase",
  topic: "budget and procedure",
  title: "Wording about the budget",
  why: "Administrative and budgetary matters belong to the Fifth Committee (resolution 45/248 B, section VI), and such wording calls for a statement of programme budget implications.",
  source: programmeBudgetManual,
  severity: everywhere("information"),
  scope: "text",
  check: (run) => {
    if (run.kind === "title") return [];
    const match = phrase.exec(run.words.text);
    if (!match) return [];
    const message = `“${match[0]}” is about the budget: ask the secretariat what it implies before the text is tabled.`;
    return [{ at: run, from: match.index, to: match.index + match[0].length, message }];
  },
  examples: {
    wrong: [{ text: { operative: ["*Requests* the Secretary-General, within existing resources, to report."] } }],
    right: [{ operative: ["*Requests* the Office, subject to the availability of extrabudgetary resources, to report."] }],
  },
};

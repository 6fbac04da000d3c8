import type { TextRun } from "../facts/runs.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { programmeBudgetManual } from "../sources.js";

const phrase = /within (?:existing|available)(?: [a-z-]+){0,2} resources|\b(?:use of )?existing resources\b|\bregular budget\b/;

export const budgetPhrase: Rule = {
  id: "budget-phrase",
  topic: "budget and procedure",
  title: "Wording about the budget",
  why: "Administrative and budgetary matters belong to the Fifth Committee (resolution 45/248 B, section VI), and such wording calls for a statement of programme budget implications.",
  source: programmeBudgetManual,
  severity: everywhere("information"),
  scope: "decision",
  // What there is to say is the same of every such phrase: it is said where the first one stands, and of the note on it.
  check: ({ paragraphs, notes }) => {
    const first = paragraphs.find(isAboutBudget);
    if (!first) return notes.filter(isAboutBudget).slice(0, 1).map(reportOn);
    return [first, ...notes.filter((note) => note.paragraph === first.id && isAboutBudget(note))].map(reportOn);
  },
  examples: {
    wrong: [{ text: { operative: ["*Requests* the Secretary-General, within existing resources, to report."] } }],
    right: [{ operative: ["*Requests* the Office, subject to the availability of extrabudgetary resources, to report."] }],
  },
};

const isAboutBudget = ({ words: { text } }: TextRun): boolean => /resources|budget/.test(text) && phrase.test(text);

function reportOn(run: TextRun): Report {
  const { 0: words, index } = phrase.exec(run.words.text)!;
  const message = `“${words}” is about the budget: ask the secretariat what it implies before the text is tabled.`;
  return { at: run, from: index, to: index + words.length, message };
}

import { type Assignment, isSecretariat } from "../../language/index.js";
import { meansIn, ownAssignments } from "../facts/mandates.js";
import type { ParagraphText } from "../facts/runs.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { programmeBudgetManual } from "../sources.js";

/** Work that costs and is new: what is continued has its means already. What calls for a statement of implications is told by `expenditure-implied`. */
const work =
  /\bto (?:(?:also|further|[a-z]+ly) )?(?:organize|develop|create|launch|publish|produce|conduct|undertake(?! the preparations)|carry out|provide (?:[a-z]+ ){0,3}(?:technical assistance|training|advisory services|capacity-building))\b/;

/** What such texts say. No fix writes it: who is to pay is for the sponsors to agree, and the clause calls for a paragraph on donors. */
const clause = "subject to the availability of extrabudgetary resources";

export const requestWithoutResources: Rule = {
  id: "request-without-resources",
  topic: "budget and procedure",
  title: "New work without a word on resources",
  why: "Work that the Secretariat is newly asked to do must be paid for; unless the text says by whom, it may have implications for the programme budget.",
  source: programmeBudgetManual,
  severity: exceptSecurityCouncil("information"),
  scope: "decision",
  check: ({ paragraphs }) => {
    const operative = paragraphs.filter(({ part }) => part === "operative");
    const asked = operative.filter(({ level, words: { text } }) => level === 0 && /request/i.test(text) && work.test(text));
    if (asked.length === 0 || operative.some(({ words }) => meansIn(words).length > 0)) return [];
    return asked.flatMap((paragraph) =>
      ownAssignments(paragraph.words)
        .filter(({ base, addressee }) => base === "requests" && addressee !== null && isSecretariat(addressee.text))
        .flatMap((assignment) => reportOn(paragraph, assignment)),
    );
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* the Secretary-General to organize three workshops."] },
      },
      {
        text: { operative: ["*Requests* the Office, in consultation with Member States, to develop a handbook."] },
      },
    ],
    right: [
      {
        operative: [
          "*Requests* the Office to provide technical assistance to Member States;",
          "*Invites* Member States and other donors to contribute resources for that purpose.",
        ],
      },
      { operative: ["*Requests* the Secretary-General to continue to organize workshops."] },
      { operative: ["*Requests* Member States to organize workshops."] },
    ],
  },
};

function reportOn(paragraph: ParagraphText, { tasks }: Assignment): Report[] {
  const task = tasks.find(({ text }) => work.exec(text)?.index === 0);
  if (!task) return [];
  const { 0: verb } = work.exec(task.text)!;
  return [
    {
      at: paragraph,
      from: task.from,
      to: task.from + verb.length,
      message: `“${verb}” is new work for the Secretariat, and nothing here says who is to pay for it; “${clause}” would.`,
    },
  ];
}

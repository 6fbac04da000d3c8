import { verbForms } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const verb = /^(?:(?:also|further) )?(?:[a-z]+ly )?([a-z-]+)/i;

export const secondVerbItalic: Rule = {
  id: "second-verb-italic",
  topic: "opening words",
  title: "Later verb in italics",
  why: "Outside the Security Council only the opening words are in italics; later verbs of a paragraph are roman.",
  source: adoptedTexts("12 of 76,745 paragraphs set a later verb in italics"),
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.part === null) return [];
    const { text, emphasis } = paragraph.words;
    return emphasis
      .filter(({ from, to }) => /\p{L}/u.test(text.slice(0, from)) && verbForms(verb.exec(text.slice(from, to))?.[1] ?? "") !== null)
      .map(({ from, to }) => ({
        at: paragraph,
        from,
        to,
        message: `Only the opening words are in italics; “${text.slice(from, to).trim()}” is roman.`,
        fix: {
          kind: "automatic" as const,
          title: "Set in roman",
          edits: [{ kind: "setEmphasis" as const, paragraph: paragraph.id, from, to, on: false }],
        },
      }));
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Welcomes* the report, and *requests* the Office to act."] },
        corrected: { operative: ["*Welcomes* the report, and requests the Office to act."] },
      },
    ],
    right: [{ operative: ["*Welcomes* the *World Drug Report*, and requests the Office to act."] }],
  },
};

import { isBareForm, verbForms } from "../../language/index.js";
import { speakingParagraphs } from "../facts/frames.js";
import { rewritingOpening } from "../rewriting-opening.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const firstVerb = /^((?:(?:also|further)\s+)?(?:[a-z]+ly\s+)?)([a-z-]+)/i;

export const opNotThirdPerson: Rule = {
  id: "op-not-third-person",
  topic: "opening words",
  title: "Verb not in the third person",
  why: "The organ is the subject of the sentence, so the verb is in the third person singular.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "decision",
  check: (decision) =>
    speakingParagraphs(decision).flatMap((paragraph): Report[] => {
      const match = firstVerb.exec(paragraph.words.text);
      if (!match || !isBareForm(match[2]!)) return [];
      const [, before, verb] = match as unknown as [string, string, string];
      const { finite } = verbForms(verb)!;
      const right = /^[A-Z]/.test(verb) ? finite.slice(0, 1).toUpperCase() + finite.slice(1) : finite;
      return [
        {
          at: paragraph,
          from: before.length,
          to: match[0].length,
          message: `The organ speaks in the third person: “${right}” instead of “${verb}”.`,
          fix: {
            kind: "automatic",
            title: `Write “${right}”`,
            edits: rewritingOpening(paragraph, before.length, match[0].length, right),
          },
        },
      ];
    }),
  examples: {
    wrong: [
      { text: { operative: ["Urge Member States to cooperate."] }, corrected: { operative: ["*Urges* Member States to cooperate."] } },
      {
        text: { operative: ["*Invite* Member States to cooperate."] },
        corrected: { operative: ["*Invites* Member States to cooperate."] },
      },
      {
        text: { operative: ["*Strongly urge* Member States to cooperate."] },
        corrected: { operative: ["*Strongly urges* Member States to cooperate."] },
      },
    ],
    right: [{ operative: ["*Recognizes* the efforts made."] }],
  },
};

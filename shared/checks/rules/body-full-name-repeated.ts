import { organNamed } from "../../citations/index.js";
import { organOfProfile } from "../../document/index.js";
import { citationsIn } from "../facts/citations.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const bodyFullNameRepeated: Rule = {
  id: "body-full-name-repeated",
  topic: "citations and notes",
  title: "Full name of the organ repeated",
  why: "Right after an organ has been named, its short title is enough: “General Assembly resolution 59/154, in which the Assembly …”.",
  source: adoptedTexts("293 times the short title, once the full name"),
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) =>
    citationsIn(paragraph.words).flatMap((citation) => {
      const organ = organNamed(citation.owner);
      if (organ === null || citation.quoted) return [];
      const { name, shortName } = organOfProfile(organ);
      const after = citation.date?.to ?? citation.to;
      const match = new RegExp(`^(?:, entitled “[^”]*”)?,? (?:in|by) which the (${name})\\b`).exec(paragraph.words.text.slice(after));
      if (!match) return [];
      const to = after + match[0].length;
      const from = to - name.length;
      return [
        {
          at: paragraph,
          from,
          to,
          message: `The organ has just been named; write “the ${shortName}” here.`,
          fix: {
            kind: "automatic" as const,
            title: `Write “${shortName}”`,
            edits: [replacing(paragraph, from, to, shortName)],
          },
        },
      ];
    }),
  examples: {
    wrong: [
      {
        text: {
          organ: "The Economic and Social Council",
          preamble: [
            "*Recalling* General Assembly resolution 59/154 of 20 December 2004, in which the General Assembly requested a manual,",
          ],
        },
        corrected: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004, in which the Assembly requested a manual,"],
        },
      },
    ],
    right: [
      {
        organ: "The Economic and Social Council",
        preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004, in which the Assembly requested a manual,"],
      },
    ],
  },
};

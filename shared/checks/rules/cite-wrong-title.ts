import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { quotationManual } from "../sources.js";

export const citeWrongTitle: Rule = {
  id: "cite-wrong-title",
  topic: "citations and notes",
  title: "Title that is not the cited resolution’s",
  why: "What stands in quotation marks is quoted word for word, titles too.",
  source: quotationManual,
  severity: everywhere("warning"),
  scope: "references",
  check: ({ places }) =>
    places.flatMap(({ at, citation: { status, number, known, correction } }) =>
      status === "wrong title" && correction
        ? [
            {
              at,
              from: correction.from,
              to: correction.to,
              message: `The title of resolution ${number} is “${known!.title}”; in quotation marks it is given in full.`,
              fix: {
                kind: "confirm" as const,
                title: correction.title,
                edits: [replacing(at, correction.from, correction.to, correction.text)],
              },
            },
          ]
        : [],
    ),
  examples: {
    wrong: [
      {
        text: {
          preamble: [
            "*Recalling* Economic and Social Council resolution 2006/19 of 27 July 2006, entitled “International cooperation against kidnapping”,",
          ],
        },
        corrected: {
          preamble: [
            "*Recalling* Economic and Social Council resolution 2006/19 of 27 July 2006, entitled “International cooperation in the prevention, combating and elimination of kidnapping and in providing assistance to victims”,",
          ],
        },
      },
    ],
    right: [
      {
        preamble: [
          "*Recalling* Economic and Social Council resolution 2006/19 of 27 July 2006, entitled “International cooperation in the prevention, combating and elimination of kidnapping and in providing assistance to victims”,",
        ],
      },
      { preamble: ["*Recalling* its resolution 59/9999, entitled “On nothing that is known”,"] },
    ],
  },
};

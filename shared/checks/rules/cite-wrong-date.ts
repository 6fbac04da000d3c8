import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const citeWrongDate: Rule = {
  id: "cite-wrong-date",
  topic: "citations and notes",
  title: "Date that is not the cited resolution’s",
  why: "A resolution is known by its number and its day of adoption; where they do not agree, one of them is wrong, and nobody can tell which is meant.",
  source: adoptedTexts("days of adoption of 6,000 resolutions, from their own texts and from those that cite them"),
  severity: everywhere("error"),
  scope: "references",
  check: ({ places }) =>
    places.flatMap(({ at, citation }) => {
      const { status, number, from, to, message, correction } = citation;
      if (status !== "wrong date" && status !== "doubtful date") return [];
      return [
        {
          at,
          from: correction?.from ?? from,
          to: correction?.to ?? to,
          message: `Resolution ${number}: ${lowerFirst(message)}`,
          // One text alone knows it otherwise: either may be right.
          ...(status === "doubtful date" ? { severity: "information" as const } : {}),
          ...(correction
            ? {
                fix: {
                  kind: "confirm" as const,
                  title: correction.title,
                  edits: [
                    replacing(
                      at,
                      correction.from,
                      correction.to,
                      spacedAs(at.words.text.slice(correction.from, correction.to), correction.text),
                    ),
                  ],
                },
              }
            : {}),
        },
      ];
    }),
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* its resolution 59/154 of 20 December 2005,"] },
        corrected: { preamble: ["*Recalling* its resolution 59/154 of 20 December 2004,"] },
      },
    ],
    right: [
      { preamble: ["*Recalling* its resolution 59/154 of 20 December 2004,"] },
      { preamble: ["*Recalling* its resolution 55/2 of 8 September 2000 and Human Rights Council resolution 55/2 of 3 April 2024,"] },
      { preamble: ["*Recalling* its resolutions 69/193 and 69/196 of 18 December 2014,"] },
    ],
  },
};

const lowerFirst = (sentence: string): string => (sentence.startsWith("The ") ? `t${sentence.slice(1)}` : sentence);

/** Texts differ in whether the space after the day may break. */
const spacedAs = (old: string, date: string): string => (old.includes("\u00A0") ? date : date.replace("\u00A0", " "));

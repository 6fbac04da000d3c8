import { rankOfLabel } from "../../document/index.js";
import { isSingle, type NumberedOperative, numbersOf } from "../facts/numbers.js";
import { typedStartOf } from "../facts/typed-start.js";
import { removingTypedStart } from "../removing-typed-start.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** A number that departs from its place; from a heading on, numbers may start anew. */
function departing({ paragraph, printed, expected, underHeading }: NumberedOperative): Report[] {
  if (!printed || printed === expected || (underHeading && rankOfLabel(0, printed) === 1)) return [];
  return [
    {
      at: paragraph,
      from: 0,
      to: 0,
      message: `Operative paragraphs are numbered without a gap or a repeat: this one is “${expected}”, not “${printed}”.`,
      fix: {
        kind: "automatic",
        title: `Number it “${expected}”`,
        edits: [{ kind: "setLabel", paragraph: paragraph.id, label: null }],
      },
    },
  ];
}

/** A number among the words: print puts its own before it. */
function typedNumber({ paragraph, expected }: NumberedOperative): Report[] {
  const typed = typedStartOf(paragraph.words);
  if (typed?.kind !== "label") return [];
  return [
    {
      at: paragraph,
      from: 0,
      to: typed.length,
      message: `The number comes from the place of the paragraph, here “${expected}”; take the typed “${typed.text}” away.`,
      fix: { kind: "automatic", title: `Remove “${typed.text}”`, edits: removingTypedStart(paragraph, typed) },
    },
  ];
}

export const opNumberSequence: Rule = {
  id: "op-number-sequence",
  topic: "structure",
  title: "Operative paragraphs not numbered in sequence",
  why: "Numbers run 1, 2, 3 to the end of a text or part: a gap, a repeat or a second number misleads whoever refers to a paragraph.",
  source: adoptedTexts("paragraphs are numbered without a break in 2,480 of 2,518"),
  severity: everywhere("error"),
  scope: "decision",
  check: (decision) =>
    isSingle(decision) ? [] : numbersOf(decision).flatMap((numbered) => [...departing(numbered), ...typedNumber(numbered)]),
  examples: {
    wrong: [
      {
        text: { operative: ["*Welcomes* the report;", { words: "*Requests* another;", label: "4." }, "*Decides* to meet."] },
        corrected: { operative: ["*Welcomes* the report;", "*Requests* another;", "*Decides* to meet."] },
      },
      {
        text: { operative: ["*Welcomes* the report;", "3. Requests another."] },
        corrected: { operative: ["*Welcomes* the report;", "*Requests* another."] },
      },
    ],
    right: [{ operative: ["*Welcomes* the report;", "*Requests* another;", "*Decides* to meet."] }],
  },
};

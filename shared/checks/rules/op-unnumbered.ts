import { endingOf } from "../facts/ends.js";
import { isMisplaced } from "../facts/misplaced.js";
import { isSingle, numbersOf } from "../facts/numbers.js";
import { recognizedOpening } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const opUnnumbered: Rule = {
  id: "op-unnumbered",
  topic: "structure",
  title: "Operative paragraph without a number",
  why: "Where there are several operative paragraphs each has its number, so that delegates and other texts can refer to it.",
  source: adoptedTexts("paragraphs are numbered without a break in 2,480 of 2,518"),
  severity: everywhere("error"),
  scope: "decision",
  check: (decision) => {
    const numbered = numbersOf(decision);
    if (isSingle(decision) || numbered.every(({ printed }) => printed === "")) return [];
    return numbered.flatMap(({ paragraph, printed, expected }, index) => {
      const opening = recognizedOpening(paragraph);
      // “Resolves that:” and “Adopts the following declaration:” lead on to numbered paragraphs and have no number.
      const leadsOn = index === 0 && paragraph.following === "paragraph" && endingOf(paragraph.words).mark === ":";
      // What ends with no mark is a heading.
      const isHeading = endingOf(paragraph.words).mark === "";
      if (printed !== "" || !opening || leadsOn || isHeading || isMisplaced(paragraph)) return [];
      return [
        {
          at: paragraph,
          from: 0,
          to: opening.length,
          message: `This operative paragraph has no number; it is “${expected}”.`,
          fix: {
            kind: "automatic" as const,
            title: `Number it “${expected}”`,
            edits: [{ kind: "setLabel" as const, paragraph: paragraph.id, label: null }],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Welcomes* the report;", { words: "*Requests* another;", label: "" }, "*Decides* to consider the matter."] },
        corrected: { operative: ["*Welcomes* the report;", "*Requests* another;", "*Decides* to consider the matter."] },
      },
    ],
    right: [
      { operative: ["*Decides* to consider the matter."] },
      {
        operative: [{ words: "*Adopts* the following declaration:", label: "" }, "*Decides* to meet;", "*Decides* to consider the matter."],
      },
    ],
  },
};

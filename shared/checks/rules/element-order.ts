import { isMisplaced } from "../facts/misplaced.js";
import { openingOf } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

export const elementOrder: Rule = {
  id: "element-order",
  topic: "structure",
  title: "Paragraph in the wrong part",
  why: "The organ first gives its reasons and then says what it does; what follows the first operative paragraph is operative.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    if (!isMisplaced(paragraph)) return [];
    const to = openingOf(paragraph)?.length ?? 0;
    const words = paragraph.words.text.slice(0, to);
    const message =
      paragraph.part === "operative"
        ? `A paragraph that opens with “${words}” and ends with a comma belongs to the preamble; move it before the operative part.`
        : `A paragraph that opens with “${words}” and ends with a semicolon belongs to the operative part; move it below the preamble.`;
    return [{ at: paragraph, from: 0, to, message }];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Welcomes* the report;", "*Recalling* the Charter,", "*Decides* to consider the matter."] } },
      { text: { preamble: ["*Recalling* the Charter,", "*Requests* a report;", "*Noting* the situation,"] } },
    ],
    right: [{ preamble: ["*Recalling* the Charter,"], operative: ["*Welcomes* the report;", "*Recalls* the Charter."] }],
  },
};

import { endingOf } from "../facts/ends.js";
import { openingOf } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const blank = /^[,;:.\s]*$/;
const placeholder = /^\s*\[?(?:…|\.{3}|x{3,}|tbc|tbd|to be (?:completed|determined|inserted|added)|placeholder)\]?[,;:.\s]*$/i;

export const emptyParagraph: Rule = {
  id: "empty-paragraph",
  topic: "structure",
  title: "Paragraph without content",
  why: "A paragraph that has only its opening words, or a placeholder, was left unfinished.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    const { text } = paragraph.words;
    // A heading that an imported text has among its paragraphs.
    if (paragraph.node.attrs.label === "" && endingOf(paragraph.words).mark === "" && text.trim() !== "") return [];
    const rest = text.slice(openingOf(paragraph)?.length ?? 0);
    if (!blank.test(rest) && !placeholder.test(rest)) return [];
    if (paragraph.following === "sub-paragraphs" && text.trim() !== "" && blank.test(rest)) return [];
    const message =
      text.trim() === ""
        ? "This paragraph is empty; write it, or remove it."
        : "This paragraph says nothing after its opening words; complete it, or remove it.";
    return [{ at: paragraph, from: 0, to: text.length, message }];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Welcomes*;", "*Decides* to consider the matter."] } },
      { text: { operative: ["*Welcomes* […];", "*Decides* to consider the matter."] } },
    ],
    right: [{ operative: [["*Decides*:", "To consider the matter;", "To remain seized of it."]] }],
  },
};

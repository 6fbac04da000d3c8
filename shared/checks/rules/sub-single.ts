import { hasItems } from "../facts/lists.js";
import { everywhere, type Rule } from "../rule.js";
import { headingsManual } from "../sources.js";

export const subSingle: Rule = {
  id: "sub-single",
  topic: "punctuation",
  title: "A single sub-paragraph",
  why: "A list needs two items: (a) promises a (b).",
  source: headingsManual,
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, following, node } = paragraph;
    if (part === null || following !== "sub-paragraphs" || node.childCount !== 2 || !hasItems(node)) return [];
    const { text } = paragraph.words;
    const message = "This paragraph has only one sub-paragraph; join it to the words before it, or add another.";
    return [{ at: paragraph, from: Math.max(0, text.length - 1), to: text.length, message }];
  },
  examples: {
    wrong: [{ text: { operative: [["*Decides*:", "To consider the matter."]] } }],
    right: [{ operative: [["*Decides*:", "To consider the matter;", "To remain seized of it."]] }],
  },
};

import { endingOf } from "../facts/ends.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const subAnd: Rule = {
  id: "sub-and",
  topic: "punctuation",
  title: "“and” or “or” between sub-paragraphs",
  why: "Sub-paragraphs are set side by side with semicolons alone.",
  source: adoptedTexts("1 of 784 lists has “and” before its last item"),
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.level === 0 || paragraph.part === null) return [];
    const { conjunction } = endingOf(paragraph.words);
    if (!conjunction) return [];
    const { word, from, to } = conjunction;
    return [
      {
        at: paragraph,
        from,
        to,
        message: `Sub-paragraphs are not joined by “${word}”; the semicolon is enough.`,
        fix: {
          kind: "automatic",
          title: `Remove “${word}”`,
          edits: [replacing(paragraph, from, to, "")],
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: [["*Decides*:", "To consider the matter; and", "To remain seized of it."]] },
        corrected: { operative: [["*Decides*:", "To consider the matter;", "To remain seized of it."]] },
      },
    ],
    right: [{ organ: "The Security Council", operative: [["*Decides*:", "To consider the matter; and", "To remain seized of it."]] }],
  },
};

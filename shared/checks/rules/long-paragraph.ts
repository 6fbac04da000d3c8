import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const limits = { preambular: 120, operative: 130 };

export const longParagraph: Rule = {
  id: "long-paragraph",
  topic: "words",
  title: "Very long paragraph",
  why: "Nineteen in twenty paragraphs are shorter; a paragraph that is miles long is hard to negotiate and to translate.",
  source: adoptedTexts("95 % of preambular paragraphs have up to 118 words, of operative ones up to 129"),
  severity: everywhere("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, words } = paragraph;
    // A word takes two characters at least: most paragraphs need no counting.
    if (part === null || words.text.length < 2 * limits[part]) return [];
    const count = words.text.match(/\S+/g)?.length ?? 0;
    if (count <= limits[part]) return [];
    const message = `This paragraph has ${count} words; split it, or set its items apart as (a), (b), (c).`;
    return [{ at: paragraph, from: 0, to: words.text.length, message }];
  },
  examples: {
    wrong: [{ text: { operative: [`*Recalls* ${"the report and ".repeat(44)}the annex.`] } }],
    right: [{ operative: [`*Recalls* ${"the report and ".repeat(40)}the annex.`] }],
  },
};

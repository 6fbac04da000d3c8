import type { Profile } from "../../document/index.js";
import type { ParagraphText } from "../facts/runs.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

interface Limits {
  readonly preambular: number;
  readonly operative: number;
  /** Of a sub-paragraph. */
  readonly item: number;
}

/** Words that 99 of 100 paragraphs have at most, by organ. */
const limits: Readonly<Record<Profile, Limits>> = {
  GA: { preambular: 165, operative: 190, item: 140 },
  ECOSOC: { preambular: 185, operative: 170, item: 105 },
  HRC: { preambular: 140, operative: 170, item: 130 },
  SC: { preambular: 160, operative: 205, item: 145 },
};

export const longParagraph: Rule = {
  id: "long-paragraph",
  topic: "words",
  title: "Very long paragraph",
  why: "Ninety-nine in a hundred paragraphs are shorter; a paragraph that is miles long is hard to negotiate and to translate.",
  source: adoptedTexts("99 % of the General Assembly’s preambular paragraphs have up to 164 words, of its operative ones up to 188"),
  severity: everywhere("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, words } = paragraph;
    // Fewer characters than twice the words cannot hold them.
    if (part === null || words.text.length < 2 * limitOf(paragraph, part)) return [];
    const count = words.text.match(/\S+/g)?.length ?? 0;
    if (count <= limitOf(paragraph, part)) return [];
    const message = `This paragraph has ${count} words; split it, or set its items apart as (a), (b), (c).`;
    return [{ at: paragraph, from: 0, to: words.text.length, message }];
  },
  examples: {
    wrong: [{ text: { operative: [`*Recalls* ${"the report and ".repeat(65)}the annex.`] } }],
    right: [{ operative: [`*Recalls* ${"the report and ".repeat(60)}the annex.`] }],
  },
};

const limitOf = ({ level, speaker }: ParagraphText, part: "preambular" | "operative"): number =>
  limits[speaker.profile][level > 0 ? "item" : part];

import { fact } from "../facts/fact.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** Words by which a text speaks of an annex of its own, and not of another text's. */
const own = /\bannex(?:ed)? to the present (?:resolution|draft)|\bannexed hereto|\bcontained in the annex(?:es)?\b(?! (?:to|thereto|of))/i;

const speaksOfOwn = fact((words) => own.exec(words.text));

export const annexReference: Rule = {
  id: "annex-reference",
  topic: "structure",
  title: "Annex and text do not match",
  why: "An annex has force only through the paragraph that refers to it, and such a paragraph needs its annex.",
  source: adoptedTexts("“annexed to the present resolution”, “annex to the present resolution”"),
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ decisions, annexes, whole }) => {
    const paragraphs = decisions.flatMap((decision) => decision.paragraphs);
    if (annexes.count > 0) {
      if (paragraphs.some(({ words }) => /\bannex/i.test(words.text))) return [];
      const message = "No paragraph mentions the annex; one should say “annexed to the present resolution”.";
      return [{ at: whole, from: 0, to: 0, message }];
    }
    return paragraphs.flatMap((paragraph) => {
      const match = speaksOfOwn(paragraph.words);
      if (!match || paragraph.speaker.quoted) return [];
      const message = "This paragraph speaks of an annex, but the text has none; add it, or take the words out.";
      return [{ at: paragraph, from: match.index, to: match.index + match[0].length, message }];
    });
  },
  examples: {
    wrong: [
      { text: { annex: ["Purposes of the Fund"] } },
      { text: { operative: ["*Adopts* the guidelines annexed to the present resolution."] } },
    ],
    right: [
      { operative: ["*Adopts* the guidelines annexed to the present resolution."], annex: ["Purposes of the Fund"] },
      { operative: ["*Endorses* the recommendations contained in the annex to the report."] },
    ],
  },
};

import { fact } from "../facts/fact.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** Words by which a text speaks of an annex of its own, and not of another text's. */
const own =
  /\bannex(?:ed|es)?(?: [IVX]{1,4}\b| [A-Z]\b(?: and [A-Z]\b)?)? (?:to|of) (?:the present|this) (?:resolution|draft)|\bannexed hereto|\bcontained in the annex(?:es)?\b(?! (?:to|thereto|of))/i;

const speaksOfOwn = fact(({ text }) => (/annex/i.test(text) ? own.exec(text) : null));

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
      if (paragraphs.some(({ words }) => speaksOfOwn(words))) return [];
      const message = "No paragraph refers to the annex; one should say “annexed to the present resolution”.";
      return [{ at: whole, from: 0, to: 0, message }];
    }
    // One annex is missing, however often the text speaks of it.
    const speaking = paragraphs.find(({ words }) => speaksOfOwn(words));
    return [speaking].flatMap((paragraph) => {
      const match = paragraph && speaksOfOwn(paragraph.words);
      if (!match) return [];
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

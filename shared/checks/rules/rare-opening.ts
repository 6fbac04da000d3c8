import { rareOpenings } from "../../language/index.js";
import { openingOf } from "../facts/openings.js";
import { rewritingOpening } from "../rewriting-opening.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** The rare opening a text starts with: the longest, as whole words. */
function rareStart(text: string): string | null {
  const start = text.toLowerCase();
  const found = [...rareOpenings.keys()].filter((phrase) => start.startsWith(phrase) && !/^[\w’-]/.test(start.slice(phrase.length)));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

export const rareOpening: Rule = {
  id: "rare-opening",
  topic: "opening words",
  title: "Opening that no adopted text uses",
  why: "Agreed language is the safest start: phrases that only guides for Model United Nations teach look strange to delegates.",
  source: adoptedTexts("0 uses in 2,267 texts of the Assembly, the Economic and Social Council and the Human Rights Council"),
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.level > 0 || paragraph.part === null) return [];
    const { text } = paragraph.words;
    const phrase = rareStart(text);
    if (phrase === null || (openingOf(paragraph)?.length ?? 0) > phrase.length) return [];
    const common = rareOpenings.get(phrase);
    const written = text.slice(0, phrase.length);
    return [
      {
        at: paragraph,
        from: 0,
        to: phrase.length,
        message: common
          ? `No adopted text opens with “${written}”; “${common}” is what they say.`
          : `No adopted text opens with “${written}”; choose a phrase that is in use.`,
        ...(common
          ? {
              fix: {
                kind: "confirm" as const,
                title: `Write “${common}”`,
                edits: rewritingOpening(paragraph, 0, phrase.length, common),
              },
            }
          : {}),
      },
    ];
  },
  examples: {
    wrong: [{ text: { preamble: ["*Keeping in mind* the Charter,"] }, corrected: { preamble: ["*Bearing in mind* the Charter,"] } }],
    right: [{ preamble: ["*Bearing in mind* the Charter,", "*Having considered* the report,"] }],
  },
};

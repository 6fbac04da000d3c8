import { typedStartOf } from "../facts/typed-start.js";
import { removingTypedStart } from "../removing-typed-start.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const ppNumbered: Rule = {
  id: "pp-numbered",
  topic: "structure",
  title: "Number before a preambular paragraph",
  why: "Only operative paragraphs are numbered; “PP1” and the like are for the negotiation alone.",
  source: adoptedTexts("no preambular paragraph has a number"),
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.part !== "preambular" || paragraph.level > 0) return [];
    const typed = typedStartOf(paragraph.words);
    if (typed?.kind !== "label") return [];
    return [
      {
        at: paragraph,
        from: 0,
        to: typed.length,
        message: `Preambular paragraphs have no numbers; take “${typed.text}” away.`,
        fix: { kind: "automatic", title: `Remove “${typed.text}”`, edits: removingTypedStart(paragraph, typed) },
      },
    ];
  },
  examples: {
    wrong: [
      { text: { preamble: ["1. Recalling the Charter,"] }, corrected: { preamble: ["*Recalling* the Charter,"] } },
      { text: { preamble: ["PP2 bis Noting the report,"] }, corrected: { preamble: ["*Noting* the report,"] } },
    ],
    right: [{ preamble: ["*Recalling* the Charter,", "*Noting* the report,"] }],
  },
};

import { isSingle, numbersOf } from "../facts/numbers.js";
import { typedStartOf } from "../facts/typed-start.js";
import { removingTypedStart } from "../removing-typed-start.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const singleOpNumbered: Rule = {
  id: "single-op-numbered",
  topic: "structure",
  title: "Number before the only operative paragraph",
  why: "A single operative paragraph continues the sentence of the organ and needs no number.",
  source: adoptedTexts("71 of 71 single paragraphs of the Assembly and the two Councils have no number"),
  severity: everywhere("warning"),
  scope: "decision",
  check: (decision) => {
    const [single] = isSingle(decision) ? numbersOf(decision) : [];
    if (!single) return [];
    const { paragraph, printed } = single;
    const typed = typedStartOf(paragraph.words);
    const number = printed || (typed?.kind === "label" ? typed.text : "");
    if (number === "") return [];
    return [
      {
        at: paragraph,
        from: 0,
        to: typed?.length ?? 0,
        message: `The only operative paragraph has no number; take “${number}” away.`,
        fix: {
          kind: "automatic",
          title: `Remove “${number}”`,
          edits: printed ? [{ kind: "setLabel", paragraph: paragraph.id, label: null }] : removingTypedStart(paragraph, typed!),
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: [{ words: "*Decides* to consider the matter.", label: "1." }] },
        corrected: { operative: ["*Decides* to consider the matter."] },
      },
      { text: { operative: ["1. Decides to consider the matter."] }, corrected: { operative: ["*Decides* to consider the matter."] } },
    ],
    right: [{ operative: ["*Decides* to consider the matter."] }, { operative: ["*Welcomes* the report;", "*Requests* another."] }],
  },
};

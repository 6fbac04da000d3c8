import { speakingParagraphs } from "../facts/frames.js";
import { recognizedOpening } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const notVerb =
  /^(?:The|A|An|That|To|All|Every|Each|Any|In|On|By|For|There|This|These|Those|Such|Both|It|States|Member States|Governments)\b/;
const modal = /^[A-Z](?:(?! that )[^,.;:]){0,120}? (?:shall|should|must|will|may|is|are|has|have)\b/;

export const opModalOrNounStart: Rule = {
  id: "op-modal-or-noun-start",
  topic: "opening words",
  title: "Operative paragraph without a verb of the organ",
  why: "What others are to do is asked for by the organ: “Requests the Secretary-General to …”, not “The Secretary-General shall …”.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "decision",
  check: (decision) =>
    speakingParagraphs(decision).flatMap((paragraph) => {
      // “Parties” looks like a verb in the third person; what is marked or known is one.
      if (paragraph.words.opening || recognizedOpening(paragraph)?.basis === "lexicon") return [];
      const match = notVerb.exec(paragraph.words.text) ?? modal.exec(paragraph.words.text);
      if (!match) return [];
      const message = `An operative paragraph opens with what the organ does, such as “Decides” or “Requests”, not with “${match[0]}”.`;
      return [{ at: paragraph, from: 0, to: match[0].length, message }];
    }),
  examples: {
    wrong: [
      { text: { operative: ["The Secretary-General shall report to the Assembly."] } },
      { text: { operative: ["Secretary-General should report to the Assembly."] } },
    ],
    right: [
      { operative: ["*Requests* the Secretary-General to report to the Assembly."] },
      {
        operative: ["*Resolves* that:", "The Working Capital Fund shall be established;", "Member States shall make advances to the Fund."],
      },
    ],
  },
};

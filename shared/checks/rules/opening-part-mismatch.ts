import { verbForms } from "../../language/index.js";
import { openingOf } from "../facts/openings.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** What an organ asks, orders or decides: it belongs to the operative part, in whatever form it is put. */
const acts: ReadonlySet<string> = new Set(
  "calls urges invites requests demands decides directs authorizes authorises instructs recommends".split(" "),
);
/** What an organ bears in mind belongs to the preamble. */
const reasons =
  /^(?:(?:Also|Further) )?(?:Bears in mind|Believes|Desires|Wishes|Trusts|(?:Is|Remains) (?:also )?(?:guided|mindful|convinced|aware|conscious|cognizant)|Has (?:also )?(?:considered|examined|heard|received))\b/i;

export const openingPartMismatch: Rule = {
  id: "opening-part-mismatch",
  topic: "opening words",
  title: "Opening of the other part",
  why: "Who is asked to do something looks for it among the numbered paragraphs; what only gives a reason stands in the preamble.",
  source: adoptedTexts("148 of some 39,000 preambular paragraphs ask for something; none of the operative ones is “mindful”"),
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const opening = openingOf(paragraph);
    const { text } = paragraph.words;
    if (paragraph.level > 0) return [];
    if (paragraph.part === "operative") {
      const reason = reasons.exec(text)?.[0];
      if (!reason) return [];
      return [{ at: paragraph, from: 0, to: reason.length, message: `“${reason}” gives a reason, and reasons stand in the preamble.` }];
    }
    if (paragraph.part !== "preambular" || !opening || opening.base.includes("attention")) return [];
    const verb = opening.base.split(" ").find((word) => verbForms(word)?.participle === word);
    if (!verb || !acts.has(verbForms(verb)!.finite)) return [];
    const words = text.slice(0, opening.length);
    const message = `“${words}” asks or decides something, which is the matter of an operative paragraph.`;
    return [{ at: paragraph, from: 0, to: opening.length, message }];
  },
  examples: {
    wrong: [
      { text: { preamble: ["*Calling upon* Member States to cooperate,"] } },
      { text: { preamble: ["*Demanding* the release of hostages,"] } },
      { text: { operative: ["*Bears in mind* the Charter of the United Nations."] } },
    ],
    right: [
      { preamble: ["*Calling attention* to the report,", "*Encouraging* cooperation,", "*Determined* to act,"] },
      { organ: "The Security Council", preamble: ["*Demanding* the release of hostages,"] },
    ],
  },
};

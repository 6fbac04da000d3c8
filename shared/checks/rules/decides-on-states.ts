import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { bindingDecisions } from "../sources.js";

const decided =
  /^(?:(?:Also|Further) d|D)ecides (?:also |further )?that (?:all |the )?(?:Member States|States parties|States|Governments)(?! members of)\b[^;:]{0,200}? (shall|must)\b(?! be\b)/;
/** What the Assembly apportions under Article 17 of the Charter binds. */
const budget = /\b(?:assessed contributions|scale of assessments|apportion[a-z]*)\b/;

export const decidesOnStates: Rule = {
  id: "decides-on-states",
  topic: "opening words",
  title: "States told what they shall do",
  why: "Outside the Security Council a decision binds the organ itself, not States: they are invited, encouraged, called upon or urged.",
  source: bindingDecisions,
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.part !== "operative" || paragraph.level > 0) return [];
    const { text } = paragraph.words;
    const match = decided.exec(text);
    if (!match || budget.test(text)) return [];
    const message = `This organ cannot decide what States “${match[1]}” do; resolutions write “Calls upon” or “Urges” them “to”.`;
    return [{ at: paragraph, from: 0, to: match[0].length, message }];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Decides* that all Member States shall adopt laws against kidnapping."] } },
      { text: { operative: ["*Decides* that States shall, in accordance with their domestic law, criminalize kidnapping."] } },
    ],
    right: [
      { operative: ["*Calls upon* all Member States to adopt laws against kidnapping."] },
      { operative: ["*Decides* that Member States shall be invited to the meeting."] },
      { organ: "The Security Council", operative: ["*Decides* that all States shall freeze the funds."] },
    ],
  },
};

import { isSecretariat } from "../../language/index.js";
import { limitsIn, ownAssignments } from "../facts/mandates.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { programmeBudgetManual } from "../sources.js";

const outlay =
  /^(?:to )?(?:(?:also|further|[a-z]+ly) )?(?:establish|convene|appoint|hold|translate|fund)\b|\badditional (?:sessions?|meetings?)\b/;
const glance = /\b(?:establish|convene|appoint|hold|translate|fund)\b|\badditional (?:sessions?|meetings?)\b/;

export const expenditureImplied: Rule = {
  id: "expenditure-implied",
  topic: "budget and procedure",
  title: "Something that has to be paid for",
  why: "New bodies, posts, meetings and translations may need a statement of programme budget implications, for which the secretariat wants at least 48 hours.",
  source: programmeBudgetManual,
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, words } = paragraph;
    if (part !== "operative" || !glance.test(words.text) || limitsIn(words).length > 0) return [];
    for (const { base, addressee, tasks } of ownAssignments(words)) {
      if (base !== "decides" && !((base === "requests" || base === "authorizes") && addressee && isSecretariat(addressee.text))) continue;
      for (const { text, from } of tasks) {
        const match = outlay.exec(text);
        if (!match) continue;
        const start = from + match.index;
        const message = `“${match[0]}” may have to be paid for: ask the secretariat for the programme budget implications before action is taken.`;
        return [{ at: paragraph, from: start, to: start + match[0].length, message }];
      }
    }
    return [];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Decides* to establish an intergovernmental group of experts."] } },
      { text: { operative: ["*Notes* the report, and requests the Secretary-General to convene an expert meeting."] } },
    ],
    right: [
      { operative: ["*Requests* the Secretary-General, within existing resources, to convene an expert meeting."] },
      { operative: ["*Encourages* Member States to establish central authorities."] },
      { operative: ["*Recalls* its resolution 59/154 of 20\u00A0December 2004, in which it decided to establish a group of experts."] },
    ],
  },
};

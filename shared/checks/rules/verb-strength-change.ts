import { strengthChange } from "../../language/index.js";
import { openingOf } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { orderOfVerbs } from "../sources.js";

export const verbStrengthChange: Rule = {
  id: "verb-strength-change",
  topic: "opening words",
  title: "Weaker or stronger than the precedent",
  why: "The opening words carry what was agreed; whoever weakens or strengthens them should mean it, because others will ask.",
  source: orderOfVerbs,
  severity: everywhere("information"),
  scope: "precedent",
  check: ({ name, derived }) =>
    derived.flatMap(({ paragraph, sources: [best] }) => {
      const now = openingOf(paragraph);
      const before = openingOf(best.paragraph);
      if (!now || !before || paragraph.part !== best.paragraph.part) return [];
      const change = strengthChange(before.base, now.base);
      if (change === null) return [];
      const words = paragraph.words.text.slice(0, now.length);
      const agreed = best.paragraph.words.text.slice(0, before.length);
      const message = `“${words}” is ${change} than “${agreed}” in paragraph ${best.reference} of ${name}; make sure that this is meant.`;
      return [{ at: paragraph, from: 0, to: now.length, message }];
    }),
  examples: {
    wrong: [
      {
        text: {
          operative: ["*Encourages* Member States to assist victims of kidnapping."],
          precedent: { operative: ["*Calls upon* Member States to assist victims of kidnapping."] },
        },
      },
      {
        text: {
          preamble: ["*Taking note with appreciation* of the report of the Secretary-General,"],
          precedent: { preamble: ["*Welcoming* the report of the Secretary-General,"] },
        },
      },
      {
        text: {
          operative: ["*Strongly condemns* the taking of hostages."],
          precedent: { operative: ["*Deplores* the taking of hostages."] },
        },
      },
    ],
    right: [
      {
        operative: ["*Invites* States to report;", "*Also invites* States to assist victims of kidnapping."],
        precedent: { operative: ["*Requests* States to report;", "*Invites* States to assist victims of kidnapping."] },
      },
      {
        operative: ["*Takes note* of the report of the Secretary-General."],
        precedent: { operative: ["*Notes* the report of the Secretary-General."] },
      },
    ],
  },
};

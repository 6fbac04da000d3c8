import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";
import { writtenForms } from "../written-forms.js";

/** Names of the Organization that have capitals, by how they are written without. */
const capitals: ReadonlyMap<string, string> = new Map(
  [
    "General Assembly",
    "Security Council",
    "Economic and Social Council",
    "Human Rights Council",
    "Secretary-General",
    "United Nations",
    "Charter of the United Nations",
  ].map((name) => [name.toLowerCase().replace("of the united nations", "of the United Nations"), name]),
);
const names = new RegExp(`\\b(?<![-/.@])(?:${[...capitals.keys()].join("|")})\\b(?![-/.@])`, "g");

export const capitalMemberStates: Rule = {
  id: "capital-member-states",
  topic: "words",
  title: "“member states” or a name of the Organization without capitals",
  why: "States are written with a capital, and so are the Members of the United Nations.",
  source: adoptedTexts("“Member States” 11,477 times"),
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) =>
    writtenForms(
      run,
      [
        { wrong: /\b(?<![Ff]ederal )[Mm]ember states\b/g, right: "Member States" },
        { wrong: names, right: ([written]) => capitals.get(written)! },
      ],
      (right, wrong) => `Resolutions say “${right}”, not “${wrong}”.`,
    ),
  examples: {
    wrong: [
      { text: { operative: ["*Urges* member states to cooperate."] }, corrected: { operative: ["*Urges* Member States to cooperate."] } },
    ],
    right: [{ operative: ["*Urges* Member States to cooperate with the member States of the African Union."] }],
  },
};

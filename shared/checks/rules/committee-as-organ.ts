import { organOfProfile } from "../../document/index.js";
import { bodyBelow } from "../facts/body-below.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const committeeAsOrgan: Rule = {
  id: "committee-as-organ",
  topic: "structure",
  title: "A committee speaks in place of its organ",
  why: "A Main Committee recommends drafts, but the organ adopts them: a text opens with the name of the organ.",
  source: adoptedTexts("none opens with the name of a committee"),
  severity: everywhere("warning"),
  scope: "decision",
  check: ({ organLine, speaker }) => {
    if (!organLine || !bodyBelow.test(organLine.words.text)) return [];
    const written = organLine.words.text.trim();
    // Drafts are quoted to recommend them to the Assembly.
    const name = `The ${organOfProfile(speaker.quoted ? "GA" : speaker.profile).name}`;
    return [
      {
        at: organLine,
        from: 0,
        to: organLine.words.text.length,
        message: `“${written}” only prepares the text; the organ that adopts it speaks: “${name}”.`,
        fix: { kind: "confirm", title: `Write “${name}”`, edits: [{ kind: "setOrganLine", paragraph: organLine.id, text: name }] },
      },
    ];
  },
  examples: {
    wrong: [
      { text: { organ: "The Third Committee" }, corrected: { organ: "The General Assembly" } },
      {
        text: { organ: "The Committee of the Whole", metadata: { profile: "ECOSOC" } },
        corrected: { organ: "The Economic and Social Council", metadata: { profile: "ECOSOC" } },
      },
    ],
    right: [{ organ: "The General Assembly", operative: ["*Endorses* the report of the Third Committee."] }],
  },
};

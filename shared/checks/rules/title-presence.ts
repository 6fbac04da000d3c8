import { organOfProfile } from "../../document/index.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

export const titlePresence: Rule = {
  id: "title-presence",
  topic: "structure",
  title: "Title missing, or one too many",
  why: "Resolutions bear a title, normally given by the sponsor; those of the Security Council bear none.",
  source: draftingManual,
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ title }) => {
    const { titled, name } = organOfProfile(title.speaker.profile);
    const text = title.words.text.trim();
    if (titled === (text !== "")) return [];
    const message = titled
      ? `A resolution of the ${name} bears a title; write one.`
      : `Resolutions of the ${name} bear no title; leave it empty.`;
    return [{ at: title, from: 0, to: title.words.text.length, message }];
  },
  examples: {
    wrong: [{ text: { title: "" } }, { text: { organ: "The Security Council", title: "The situation in the region" } }],
    right: [{ title: "Cooperation against kidnapping" }, { organ: "The Security Council" }],
  },
};

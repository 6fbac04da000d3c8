import { organOfLine, organOfProfile } from "../../document/index.js";
import { bodyBelow } from "../facts/body-below.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

export const organLineMissing: Rule = {
  id: "organ-line-missing",
  topic: "structure",
  title: "No organ speaks",
  why: "A resolution is one sentence whose subject is the organ: without its name the text says nothing.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "decision",
  check: ({ organLine, speaker, paragraphs, node }) => {
    if (!organLine || organOfLine(organLine.words.text) || bodyBelow.test(organLine.words.text)) return [];
    // In a collection of resolutions each part names its organ, and nobody speaks before them.
    if (paragraphs.length === 0 && node.lastChild?.type.name === "part") return [];
    // Drafts are quoted to recommend them to the Assembly.
    const name = `The ${organOfProfile(speaker.quoted ? "GA" : speaker.profile).name}`;
    const written = organLine.words.text.trim();
    return [
      {
        at: organLine,
        from: 0,
        to: organLine.words.text.length,
        message: written
          ? `“${written}” is none of the organs whose customs are known here; a text of this kind opens with “${name}”.`
          : `The text must open with the name of the organ that speaks, such as “${name}”.`,
        fix: { kind: "confirm", title: `Write “${name}”`, edits: [{ kind: "setOrganLine", paragraph: organLine.id, text: name }] },
      },
    ];
  },
  examples: {
    wrong: [
      { text: { organ: "", metadata: { profile: "ECOSOC" } }, corrected: { organ: "The Economic and Social Council" } },
      { text: { organ: "The Meeting of States" }, corrected: { organ: "The General Assembly" } },
    ],
    right: [{ organ: "The Economic and Social Council" }, { organ: "The Human Rights Council" }],
  },
};

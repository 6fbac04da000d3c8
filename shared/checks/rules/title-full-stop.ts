import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const titleFullStop: Rule = {
  id: "title-full-stop",
  topic: "structure",
  title: "Full stop after the title",
  why: "A title is a heading, and headings end without a full stop.",
  source: adoptedTexts("none of 2,267 titles ends with a full stop"),
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ title }) => {
    const { text } = title.words;
    const stop = /\s*\.\s*$/.exec(text);
    if (!stop) return [];
    return [
      {
        at: title,
        from: stop.index,
        to: text.length,
        message: "A title ends without a full stop.",
        fix: { kind: "automatic", title: "Remove the full stop", edits: [{ kind: "setTitle", text: text.slice(0, stop.index) }] },
      },
    ];
  },
  examples: {
    wrong: [{ text: { title: "Assistance to victims of kidnapping." }, corrected: { title: "Assistance to victims of kidnapping" } }],
    right: [{ title: "Assistance to victims of kidnapping" }],
  },
};

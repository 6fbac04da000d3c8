import { recognizedOpening } from "../facts/openings.js";
import { typedStartOf } from "../facts/typed-start.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const openingNotItalic: Rule = {
  id: "opening-not-italic",
  topic: "opening words",
  title: "Opening words not in italics",
  why: "The opening words are printed in italics; scanning and conversion often lose them.",
  source: adoptedTexts("openings are in italics"),
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.level > 0 || paragraph.words.opening || paragraph.lead.attrs.openingByHand === true) return [];
    // Whoever takes the number away that was typed before them marks them, too.
    if (typedStartOf(paragraph.words)) return [];
    const known = recognizedOpening(paragraph);
    if (known?.basis !== "lexicon") return [];
    return [
      {
        at: paragraph,
        from: 0,
        to: known.length,
        message: `The opening words “${known.words}” are printed in italics.`,
        fix: {
          kind: "automatic",
          title: `Set “${known.words}” in italics`,
          edits: [{ kind: "setOpening", paragraph: paragraph.id, length: known.length }],
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: ["Encourages Member States to cooperate."] },
        corrected: { operative: ["*Encourages* Member States to cooperate."] },
      },
    ],
    right: [{ operative: ["*Encourages* Member States to cooperate."] }],
  },
};

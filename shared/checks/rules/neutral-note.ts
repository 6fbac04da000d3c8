import { openingOf } from "../facts/openings.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { neutralNotice } from "../sources.js";

const neutral: ReadonlySet<string> = new Set(["notes", "takes note", "noting", "taking note"]);
/** An object that praises: "of the valuable contribution", "the encouraging progress". */
const praised =
  /^(?: of)?(?: (?:the|their|its|these))?(?: continued| continuing)? ((?:important and |very )?(?:valuable|important|excellent|commendable|outstanding|useful|significant|substantial|positive|generous|essential|encouraging|remarkable|constructive|tireless|successful)(?: and [a-z]+)? (?:work|role|contributions?|efforts|progress|achievements?|support|initiatives?|assistance|steps|cooperation))\b/;

export const neutralNote: Rule = {
  id: "neutral-note",
  topic: "opening words",
  title: "“Notes” says neither yes nor no",
  why: "By decision 55/488 of the General Assembly, “takes note of” and “notes” are neutral: they express neither approval nor disapproval. Praise needs “Welcomes” or “Notes with appreciation”.",
  source: neutralNotice,
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const opening = openingOf(paragraph);
    if (!opening || !neutral.has(opening.base)) return [];
    const { text } = paragraph.words;
    const match = praised.exec(text.slice(opening.length));
    if (!match) return [];
    const written = text.slice(0, opening.length);
    const message = `“${written}” is neutral and does not approve of “${match[1]}”; who means to approve welcomes it or notes it with appreciation.`;
    return [{ at: paragraph, from: 0, to: opening.length, message }];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Takes note* of the valuable contribution of the Office to the fight against kidnapping."] } },
      { text: { preamble: ["*Noting* the encouraging progress made in the region,"] } },
    ],
    right: [
      {
        operative: [
          "*Takes note* of the report of the Secretary-General;",
          "*Notes with appreciation* the valuable contribution of the Office.",
        ],
      },
      { preamble: ["*Noting* the important differences between national laws,"] },
    ],
  },
};

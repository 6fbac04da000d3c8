import { recognizedOpening } from "../facts/openings.js";
import type { ParagraphText } from "../facts/runs.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** What follows a whole opening: its object, or words that stand between the two. */
const object = /^ (?:its|the|an?|all|our|their|to|and|again|once again|in (?:this|that|particular)\b)/;
/** Verbs that say nothing without what they express, draw or pay. */
const incomplete = /^(?:(?:also|further) )?(?:express|draw|pay|tak|bear)/i;
/** What italics swallow at their end: prepositions, "that", whom a paragraph addresses. */
const swallowed = /(?: (?:of|to|that|by|at|about|over|in|on|with|from|the|its|all|Member|States?|Governments|Secretary-General))+$/;

/** Where the opening words end that are marked too short or too long, or null where they are right. */
function rightEnd(paragraph: ParagraphText, marked: number): number | null {
  const { text } = paragraph.words;
  const known = recognizedOpening(paragraph);
  if (known && marked < known.length) {
    const missing = text.slice(marked, known.length);
    const whole = object.test(missing) && !incomplete.test(text);
    return known.basis === "lexicon" && !whole ? known.length : null;
  }
  const extra = swallowed.exec(text.slice(0, marked));
  if (!extra || !known) return null;
  return Math.max(extra.index, known.length) < marked ? Math.max(extra.index, known.length) : null;
}

export const italicRange: Rule = {
  id: "italic-range",
  topic: "opening words",
  title: "Italics that end too early or too late",
  why: "The verb is in italics with what belongs to it, “Calls upon”, “Takes note with appreciation”; the preposition and the object after it are roman.",
  source: adoptedTexts("19,941 of 20,200 openings of the Assembly and the two Councils keep to it"),
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { text, opening } = paragraph.words;
    if (!opening || paragraph.level > 0 || paragraph.part === null) return [];
    const end = rightEnd(paragraph, opening.to);
    if (end === null) return [];
    const words = text.slice(0, end);
    return [
      {
        at: paragraph,
        from: Math.min(end, opening.to),
        to: Math.max(end, opening.to),
        message: `The italics of the opening words end after “${words}”, not after “${text.slice(0, opening.to)}”.`,
        fix: {
          kind: "automatic",
          title: `Set “${words}” in italics`,
          edits: [{ kind: "setOpening", paragraph: paragraph.id, length: end }],
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Calls* upon Member States to act."] },
        corrected: { operative: ["*Calls upon* Member States to act."] },
      },
      {
        text: { preamble: ["*Taking note of* the report,"] },
        corrected: { preamble: ["*Taking note* of the report,"] },
      },
      {
        text: { operative: ["*Invites Member States* to act."] },
        corrected: { operative: ["*Invites* Member States to act."] },
      },
    ],
    right: [
      { operative: ["*Takes note with appreciation* of the report;", "*Stresses* the importance of action."] },
      { preamble: ["*Concerned* at the situation,", "*Looking forward* to the meeting,"] },
      { organ: "The Security Council", operative: ["*Calls* upon Member States to act."] },
    ],
  },
};

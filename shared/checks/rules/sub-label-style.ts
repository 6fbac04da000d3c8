import { type InlineText, labelAt } from "../../document/index.js";
import { endingOf } from "../facts/ends.js";
import { typedStartOf } from "../facts/typed-start.js";
import type { FixEdit } from "../finding.js";
import { removingTypedStart } from "../removing-typed-start.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { paragraphsManual } from "../sources.js";

/** "(bb)" after "(z)" is the same label in the custom that doubles letters. */
const doubled = /^\(([a-z])\1\)$/;

/** Labels that are no fault: lines of tables have none or "A.", items of an agenda are "1. Election of officers." */
const isFree = (label: string, words: InlineText): boolean =>
  label === "" || /^[A-Z]\.$/.test(label) || doubled.test(label) || (/^\d{1,2}\.$/.test(label) && endingOf(words).mark === ".");

export const subLabelStyle: Rule = {
  id: "sub-label-style",
  topic: "punctuation",
  title: "Label of a sub-paragraph",
  why: "Sub-paragraphs are labelled (a), below them (i) and a., each in sequence; print sets the labels.",
  source: paragraphsManual,
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph): Report[] => {
    const { level, part, node, speaker, words } = paragraph;
    if (level === 0 || part === null) return [];
    const report = (label: string, to: number, edits: readonly FixEdit[]): Report[] => [
      {
        at: paragraph,
        from: 0,
        to,
        message: `Sub-paragraphs of this level are labelled ${labelAt(level, 1)}, ${labelAt(level, 2)} in sequence, by their place; “${label}” is not needed.`,
        fix: { kind: "automatic", title: "Label it by its place", edits },
      },
    ];
    // The Security Council labels lists as it sees fit.
    const own = node.attrs.label as string | null;
    if (own !== null && !isFree(own, words) && speaker.profile !== "SC") {
      return report(own, 0, [{ kind: "setLabel", paragraph: paragraph.id, label: null }]);
    }
    const typed = typedStartOf(words);
    return typed?.kind === "label" && own === null ? report(typed.text, typed.length, removingTypedStart(paragraph, typed)) : [];
  },
  examples: {
    wrong: [
      {
        text: { operative: [["*Decides*:", { words: "To meet;", label: "a)" }, "To report."]] },
        corrected: { operative: [["*Decides*:", "To meet;", "To report."]] },
      },
      {
        text: { operative: [["*Decides*:", "(a) To meet;", "To report."]] },
        corrected: { operative: [["*Decides*:", "To meet;", "To report."]] },
      },
    ],
    right: [{ operative: [["*Decides*:", "To meet;", ["To report:", "To the Assembly;", "To the Council."]]] }],
  },
};

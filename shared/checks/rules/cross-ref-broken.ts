import type { Node } from "prosemirror-model";
import { fact } from "../facts/fact.js";
import type { DecisionFacts, DraftFacts } from "../facts/layout.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import type { ParagraphText } from "../facts/runs.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const typed = /\bparagraphs? (\d{1,3})((?: \([a-z]+\))?) (above|below|of the present resolution)\b/g;

/** References to a paragraph by its number, but for those in others’ words. */
const typedReferences = fact((words) => matchesIn(words.text, typed).filter(({ index }) => !isQuoted(quotationsIn(words), index)));

export const crossRefBroken: Rule = {
  id: "cross-ref-broken",
  topic: "citations and notes",
  title: "Reference to a paragraph that is not there",
  why: "Numbers change while a text is negotiated, and a reference typed by hand stays behind.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "draft",
  check: (draft) => [...dangling(draft), ...draft.decisions.flatMap(misnumbered)],
  examples: {
    wrong: [
      { text: { operative: ["*Welcomes* the report;", "*Recalls* paragraph {O7} of the present resolution."] } },
      { text: { operative: ["*Welcomes* the report;", "*Decides* to review the measures in paragraph 3 above."] } },
    ],
    right: [
      { operative: ["*Welcomes* the report;", "*Recalls* paragraph {O1} above."] },
      { operative: ["*Welcomes* the report;", "*Decides* to review the report mentioned in paragraph 1 above."] },
    ],
  },
};

/** References kept by the draft whose paragraph has been removed. */
function dangling({ decisions, annexes }: DraftFacts): Report[] {
  const paragraphs = [...decisions, annexes].flatMap((stretch) => stretch.paragraphs);
  const referring = paragraphs.filter(({ lead }) => targets(lead).length > 0);
  if (referring.length === 0) return [];
  const ids = new Set(paragraphs.map(({ id }) => id));
  return referring.flatMap((paragraph) =>
    targets(paragraph.lead)
      .filter(({ target }) => !ids.has(target))
      .map(({ place }) => {
        const from = offsetOf(paragraph, place);
        const message = "The paragraph that is referred to here is no longer in the text; refer to another, or take the reference out.";
        return { at: paragraph, from, to: from + 1, message };
      }),
  );
}

function targets(lead: Node): { target: string; place: number }[] {
  const found: { target: string; place: number }[] = [];
  lead.forEach((child, place) => {
    if (child.type.name === "crossReference") found.push({ target: child.attrs.target as string, place });
  });
  return found;
}

/** The character at which the piece at a position of the lead begins. */
function offsetOf({ words }: ParagraphText, place: number): number {
  let offset = 0;
  while (offset < words.text.length && words.position(offset, "after") < place) offset++;
  return offset;
}

/** Typed references to a number the text does not reach, or on the wrong side of it. */
function misnumbered(decision: DecisionFacts): Report[] {
  const numbered = decision.paragraphs.filter(({ part, level }) => part === "operative" && level === 0);
  const last = numbered.length;
  let here = 0;
  return decision.paragraphs.flatMap((paragraph) => {
    if (paragraph.part === "operative" && paragraph.level === 0) here++;
    return typedReferences(paragraph.words).flatMap((match) => {
      const number = Number(match[1]);
      // A sub-paragraph of this very paragraph may be above or below.
      const own = number === here && match[2] !== "";
      const where = match[3]!;
      const rightWay = where === "above" ? number < here : where === "below" ? number > here : true;
      const there = number <= last && (rightWay || own || here === 0);
      if (there) return [];
      const message =
        number > last
          ? `“${match[0]}” points to nothing: the text has ${last} operative paragraph${last === 1 ? "" : "s"}.`
          : `“${match[0]}” points the wrong way: this is paragraph ${here}.`;
      return [{ at: paragraph, from: match.index, to: match.index + match[0].length, message }];
    });
  });
}

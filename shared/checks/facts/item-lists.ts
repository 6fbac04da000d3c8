import { type ItemForm, itemForm } from "../../language/index.js";
import { oncePer } from "../../util/once.js";
import { fact } from "./fact.js";
import type { DecisionFacts } from "./layout.js";
import { hasItems } from "./lists.js";
import { ownAssignments } from "./mandates.js";
import type { ParagraphText } from "./runs.js";

/** A paragraph with its sub-paragraphs. */
export interface List {
  readonly chapeau: ParagraphText;
  readonly items: readonly ParagraphText[];
  /** What the end of the chapeau calls for: “including by:” a gerund. Null where it leaves that to the items. */
  readonly expected: ItemForm | null;
}

export const formOfItem = fact(({ text }) => itemForm(text));

/** The lists of a decision, those within lists too, in order. */
export const listsOf = oncePer(({ paragraphs }: DecisionFacts): List[] =>
  paragraphs.flatMap((chapeau, index): List[] => {
    if (chapeau.part === null || !hasItems(chapeau.node)) return [];
    const items = itemsBelow(chapeau, paragraphs.slice(index + 1));
    return items.length < 2 ? [] : [{ chapeau, items, expected: expectedAfter(chapeau.words) }];
  }),
);

function itemsBelow({ level }: ParagraphText, after: readonly ParagraphText[]): ParagraphText[] {
  const end = after.findIndex((paragraph) => paragraph.level <= level);
  return (end < 0 ? after : after.slice(0, end)).filter((paragraph) => paragraph.level === level + 1);
}

const by = /\bby(?:,? (?:inter alia|for example|among other things|in particular))?,?:\s*$/;
/** “the embargo shall not apply to:” leads to things, “with a view to:” to gerunds. */
const to =
  /(?<!\b(?:apply|limited|respect|regard|view|attention|adhere|contribute|committed|due|related|addition)) to(?:,? inter alia,?)?:\s*$/;

const expectedAfter = fact((words): ItemForm | null => {
  const { text } = words;
  if (by.test(text)) return "gerund";
  if (to.test(text)) return "bare";
  const last = ownAssignments(words).at(-1);
  // “Requests the Secretary-General, in consultation with Member States:” names who is asked, and leaves to the items what.
  return last?.addressee && last.tasks.length === 0 && /:\s*$/.test(text) ? "infinitive" : null;
});

import type { ItemForm } from "../../language/index.js";
import { formOfItem, type List, listsOf } from "../facts/item-lists.js";
import type { ParagraphText } from "../facts/runs.js";
import { beginningOf } from "../item-report.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const listParallelism: Rule = {
  id: "list-parallelism",
  topic: "words",
  title: "Items of a list begin differently",
  why: "Items that begin alike, all “To provide” or all “Providing”, read as one list and can be moved without rewording.",
  source: adoptedTexts("182 of 190 lists of the Assembly and both Councils keep to one form, or mix nouns with gerunds at most"),
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  // Where the words before the list settle the form, `chapeau-item-fit` speaks.
  check: (decision) => listsOf(decision).flatMap((list) => (list.expected === null ? outliers(list) : [])),
  examples: {
    wrong: [
      {
        text: {
          operative: [["*Decides* on the following measures:", "To provide training;", "To review trends;", "Organizing workshops."]],
        },
      },
      { text: { operative: [["*Endorses* the following tasks:", "Providing training;", "To review trends;", "Organizing workshops."]] } },
      { text: { operative: [["*Further decides*:", "That a group shall meet;", "That it shall report;", "To consider its report."]] } },
    ],
    right: [
      { operative: [["*Endorses* the following tasks:", "Training;", "Reviewing trends;", "The organization of workshops."]] },
      { operative: [["*Decides* on the following measures:", "To provide training;", "To review trends."]] },
      { operative: [["*Notes* the following means:", "Legislation;", "Support to victims;", "Exchange of information."]] },
    ],
  },
};

const likewise: Readonly<Record<ItemForm, string>> = {
  infinitive: "“To”",
  gerund: "a gerund, such as “Providing”",
  bare: "the bare verb, such as “Provide”",
  that: "“That”",
  other: "a noun",
};

function outliers({ items }: List): Report[] {
  const forms = items.map(({ words }) => formOfItem(words));
  const usual = mostFrequent(forms);
  const odd = items.filter((item, index) => isOdd(forms[index]!, usual) && !isHeading(item, forms[index]!));
  if (odd.length * 2 > items.length) return [];
  return odd.map((item): Report => {
    const to = beginningOf(item.words.text);
    const message = `The other items of this list begin with ${likewise[usual]}; let “${item.words.text.slice(0, to)}” begin likewise.`;
    return { at: item, from: 0, to, message };
  });
}

/** The form most items have; of equals the one that comes first. */
function mostFrequent(forms: readonly ItemForm[]): ItemForm {
  const count = (form: ItemForm): number => forms.filter((other) => other === form).length;
  return forms.reduce((best, form) => (count(form) > count(best) ? form : best));
}

/** An item with items of its own may head them: “In respect of trade: a. To …”. */
const isHeading = ({ following }: ParagraphText, form: ItemForm): boolean => form === "other" && following === "sub-paragraphs";

/** Nouns, gerunds and bare verbs look alike now and then (“Training”, “Support”); “To” and “That” look like nothing else. */
function isOdd(form: ItemForm, usual: ItemForm): boolean {
  if (form === usual) return false;
  const plain = (one: ItemForm): boolean => one === "infinitive" || one === "that";
  return plain(form) || plain(usual) || (form !== "other" && usual !== "other");
}

import type { ItemForm } from "../../language/index.js";
import { formOfItem, type List, listsOf } from "../facts/item-lists.js";
import { beginningOf } from "../item-report.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const chapeauItemFit: Rule = {
  id: "chapeau-item-fit",
  topic: "words",
  title: "Item that does not read on from its chapeau",
  why: "The words before a list and each of its items make one sentence: “by: (a) Providing …”, “requests the Office: (a) To provide …”.",
  source: adoptedTexts("all 50 lists after “by:”, “to:” or the name of whoever is asked read on"),
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  check: (decision) => listsOf(decision).flatMap((list) => (list.expected ? misfits(list, list.expected) : [])),
  examples: {
    wrong: [
      {
        text: { operative: [["*Requests* the Office to assist Member States, including by:", "Providing training;", "To review trends."]] },
      },
      {
        text: { operative: [["*Requests* the Secretary-General:", "To provide training;", "To review trends;", "Reporting on progress."]] },
      },
      { text: { operative: [["*Urges* Member States to:", "Provide training;", "To review trends."]] } },
    ],
    right: [
      {
        operative: [["*Requests* the Office to assist Member States, by, inter alia:", "Providing training;", "Further reviewing trends."]],
      },
      { operative: [["*Reaffirms* that the embargo shall not apply to:", "Supplies of medicine;", "Training."]] },
      {
        operative: [
          ["*Requests* the Secretary-General to submit a report containing:", "Information provided by Member States;", "A summary of it."],
        ],
      },
      { operative: [["*Invites* Member States to:", "Provide training;", "Regularly review trends."]] },
    ],
  },
};

const customary: Readonly<Record<string, string>> = {
  gerund: "after “by:” an item begins with a gerund, such as “Providing”",
  bare: "after “to:” an item begins with the bare verb, such as “Provide”",
  infinitive: "after the name of whoever is asked an item begins with “To”, such as “To provide”",
};

function misfits({ items }: List, expected: ItemForm): Report[] {
  const forms = items.map(({ words }) => formOfItem(words));
  return items.flatMap((item, index): Report[] => {
    if (!clashes(forms[index]!, expected, forms)) return [];
    const to = beginningOf(item.words.text);
    const message = `“${item.words.text.slice(0, to)}” does not read on from the words before the list; ${customary[expected]}.`;
    return [{ at: item, from: 0, to, message }];
  });
}

/** What no list could mean. Other beginnings may be adverbials (“In accordance with …, to provide”), so they clash only alone. */
function clashes(form: ItemForm, expected: ItemForm, all: readonly ItemForm[]): boolean {
  if (form === expected) return false;
  const fitting = all.filter((other) => other === expected).length;
  if (form === "other") return expected !== "bare" && fitting === all.length - 1;
  return expected !== "bare" || form !== "gerund" || all.some((other) => other !== "gerund");
}

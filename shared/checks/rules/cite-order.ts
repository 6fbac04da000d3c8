import { citationsIn } from "../facts/citations.js";
import type { ParagraphText } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const citeOrder: Rule = {
  id: "cite-order",
  topic: "citations and notes",
  title: "Resolutions of a list not in order, or without “and”",
  why: "A list of resolutions goes from the earliest to the latest, so that one that is missing shows; “and” stands before the last.",
  source: adoptedTexts("of 478 lists with a date for each resolution, 472 go from the earliest to the latest"),
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => datedLists(paragraph).flatMap((list): Report[] => [...disorder(paragraph, list), ...withoutAnd(paragraph, list)]),
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* its resolutions 61/179 of 20 December 2006 and 59/154 of 20 December 2004,"] },
        corrected: { preamble: ["*Recalling* its resolutions 59/154 of 20 December 2004 and 61/179 of 20 December 2006,"] },
      },
      {
        text: { operative: ["*Reaffirms* its resolutions 59/154 of 20 December 2004, 61/179 of 20 December 2006."] },
        corrected: { operative: ["*Reaffirms* its resolutions 59/154 of 20 December 2004 and 61/179 of 20 December 2006."] },
      },
    ],
    right: [
      { preamble: ["*Recalling* its resolutions 59/154 of 20 December 2004 and 61/179 of 20 December 2006,"] },
      // By subjects, each with an order of its own.
      {
        preamble: ["*Recalling* its resolutions 61/179 of 20 December 2006, on kidnapping, and 59/154 of 20 December 2004, on assistance,"],
      },
    ],
  },
};

/** A number with its own date. */
interface Dated {
  readonly number: string;
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

/** Dated numbers that follow one another with no words between them. */
function datedLists({ words }: ParagraphText): Dated[][] {
  const lists: Dated[][] = [];
  for (const { number, date, from, quoted } of citationsIn(words)) {
    if (quoted || date === null || date.iso === "") continue;
    const dated: Dated = { number, iso: date.iso, from, to: date.to };
    const last = lists.at(-1)?.at(-1);
    if (last && /^(?:, and |, | and )$/.test(words.text.slice(last.to, from))) lists.at(-1)!.push(dated);
    else lists.push([dated]);
  }
  return lists;
}

function disorder(paragraph: ParagraphText, list: readonly Dated[]): Report[] {
  const at = list.findIndex(({ iso }, index) => index > 0 && iso < list[index - 1]!.iso);
  if (at < 0) return [];
  const { text, notes } = paragraph.words;
  const sorted = list.toSorted((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
  const [from, to] = [list[0]!.from, list.at(-1)!.to];
  const edits = list.flatMap((dated, index) => {
    const right = sorted[index]!;
    if (right === dated) return [];
    return [replacing(paragraph, dated.from, dated.to, text.slice(right.from, right.to))];
  });
  const message = `Resolution ${list[at]!.number} is earlier than ${list[at - 1]!.number}; a list goes from the earliest to the latest.`;
  // A note belongs to its number and would stay behind.
  const movable = !notes.some(({ offset }) => from < offset && offset <= to);
  return [{ at: paragraph, from, to, message, ...(movable ? { fix: { kind: "confirm", title: "Put the list in order", edits } } : {}) }];
}

/** A list that ends the paragraph, and so goes on nowhere. */
function withoutAnd(paragraph: ParagraphText, list: readonly Dated[]): Report[] {
  const { text } = paragraph.words;
  const [before, last] = list.slice(-2) as [Dated, Dated?];
  if (!last || !/^[,;.]?$/.test(text.slice(last.to).trimEnd())) return [];
  const separators = list.slice(1).map(({ from }, index) => text.slice(list[index]!.to, from));
  if (separators.some((separator) => separator !== ", ")) return [];
  return [
    {
      at: paragraph,
      from: before.to,
      to: last.from,
      message: `“and” stands before the last resolution of a list: “and ${last.number}”.`,
      fix: {
        kind: "confirm",
        title: "Write “and”",
        edits: [replacing(paragraph, before.to, last.from, " and ")],
      },
    },
  ];
}

import { seriesReferencesIn, treatyMistake } from "../../citations/index.js";
import type { NoteText, ParagraphText } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const treatyKnownNumbers: Rule = {
  id: "treaty-known-numbers",
  topic: "citations and notes",
  title: "Volume or number of a treaty that is another’s",
  why: "The Treaty Series has each treaty in one volume and under one number, and readers look it up there.",
  source: adoptedTexts("volumes and numbers of 133 treaties, read from notes"),
  severity: everywhere("error"),
  scope: "draft",
  check: ({ decisions, annexes }) =>
    [...decisions, annexes].flatMap(({ paragraphs, notes }) => {
      const inSeries = notes.filter(({ words }) => / ?vols?\. ?\d/.test(words.text));
      if (inSeries.length === 0) return [];
      const holders = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
      return inSeries.flatMap((note) => mistakesIn(note, holders.get(note.paragraph)));
    }),
  examples: {
    wrong: [
      {
        text: {
          preamble: ["*Recalling* the Convention on the Rights of the Child,[^United Nations, *Treaty Series*, vol. 1755, No. 27531.]"],
        },
        corrected: {
          preamble: ["*Recalling* the Convention on the Rights of the Child,[^United Nations, *Treaty Series*, vol. 1577, No. 27531.]"],
        },
      },
      {
        text: { preamble: ["*Recalling* that Convention,[^United Nations, *Treaty Series*, vol. 2235, No. 39574.]"] },
        corrected: { preamble: ["*Recalling* that Convention,[^United Nations, *Treaty Series*, vol. 2225, No. 39574.]"] },
      },
    ],
    right: [
      {
        preamble: [
          "*Recalling* the United Nations Convention against Transnational Organized Crime and the Protocols thereto,[^United Nations, *Treaty Series*, vols. 2225, 2237, 2241 and 2326, No. 39574.]",
        ],
      },
      { preamble: ["*Recalling* an agreement that nobody else cites,[^United Nations, *Treaty Series*, vol. 2222, No. 40000.]"] },
    ],
  },
};

function mistakesIn(note: NoteText, paragraph: ParagraphText | undefined): Report[] {
  const anchor = paragraph?.words.notes.find(({ node }) => node.attrs.id === note.id);
  const before = paragraph && anchor ? paragraph.words.text.slice(0, anchor.offset) : "";
  return seriesReferencesIn(note.words.text).flatMap((reference, at) => {
    // Of several references in one note only the slips can be told: the name before it is that of one of them.
    const mistake = treatyMistake(reference, at === 0 ? before : "");
    if (!mistake) return [];
    const { treaty, certain, wrong } = mistake;
    const place = `vol. ${treaty.volume}, No. ${treaty.number}`;
    return [
      {
        at: note,
        from: wrong[0]!.from,
        to: wrong.at(-1)!.to,
        message: certain ? `The ${treaty.name} is in ${place}.` : `If the ${treaty.name} is meant, it is in ${place}.`,
        // Protocols and what was registered on one day have neighbouring numbers, and no table has all of them.
        ...(certain ? {} : { severity: "information" as const }),
        fix: {
          kind: "confirm" as const,
          title: `Write “${place}”`,
          edits: wrong.map(({ from, to, text }) => replacing(note, from, to, text)),
        },
      },
    ];
  });
}

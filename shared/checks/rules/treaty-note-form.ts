import type { NoteText } from "../facts/runs.js";
import type { Fix } from "../finding.js";
import { replacing } from "../replacing.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const series = /\b(?:UNTS|U\.N\.T\.S\.|Treaty Series)/;
const form = /(?:United Nations|League of Nations), Treaty Series, vols?\.\s[\dIVXLC]+(?:(?:, | and )[\dIVXLC]+)*, Nos?\.\s\d+/;
/** How else people cite it, with everything in it that the right form needs. */
const otherwise =
  /(?<before>(?:\b(?:UN|United Nations),? )?)(?<name>UNTS|U\.N\.T\.S\.|Treaty Series),?\s(?:[Vv]ol(?:ume)?\.?\s)?(?<volume>\d{1,4}),?\s(?:(?:[Rr]egistration\s)?[Nn](?:o|umber)\.?\s)?(?<number>\d{2,6})(?!\d)/d;

export const treatyNoteForm: Rule = {
  id: "treaty-note-form",
  topic: "citations and notes",
  title: "Treaty Series cited in another form",
  why: "Notes cite the Treaty Series in one form, by volume and number, so that every reader finds the place: “United Nations, Treaty Series, vol. 2225, No. 39574.”",
  source: adoptedTexts("1,569 notes in this form"),
  severity: everywhere("warning"),
  scope: "note",
  check: (note): Report[] => {
    const { text } = note.words;
    const named = series.exec(text);
    if (!named || form.test(text)) return [];
    const cited = otherwise.exec(text);
    const [from, to] = cited ? [cited.index, cited.index + cited[0].length] : [named.index, named.index + named[0].length];
    const message = "A note cites a treaty by volume and number, as in “United Nations, Treaty Series, vol. 2225, No. 39574.”";
    return [{ at: note, from, to, message, ...(cited ? { fix: rewritten(note, cited) } : {}) }];
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Convention,[^UNTS 2225, 39574.]"] },
        corrected: { preamble: ["*Recalling* the Convention,[^United Nations, *Treaty Series*, vol. 2225, No. 39574.]"] },
      },
      {
        text: { preamble: ["*Recalling* the Convention,[^See United Nations *Treaty Series*, Vol. 2225, no. 39574.]"] },
        corrected: { preamble: ["*Recalling* the Convention,[^See United Nations, *Treaty Series*, vol. 2225, No. 39574.]"] },
      },
      { text: { preamble: ["*Recalling* the Convention,[^United Nations, *Treaty Series*, vol. 2225, p. 209.]"] } },
    ],
    right: [
      {
        preamble: [
          "*Recalling* the Geneva Conventions of 12 August 1949,[^United Nations, *Treaty Series*, vol. 75, Nos. 970–973.]",
          "*Recalling also* the Protocol,[^League of Nations, *Treaty Series*, vol. XCIV, No. 2138.]",
        ],
      },
    ],
  },
};

/** Piece by piece, from the end, so that “Treaty Series” keeps its italics, or gets them. */
function rewritten(note: NoteText, { indices, index, groups }: RegExpExecArray): Fix {
  const { volume, number, name } = groups as { volume: string; number: string; name: string };
  const [nameFrom, nameTo] = indices!.groups!.name!;
  const before = "United Nations, ";
  const italic = (from: number, length: number, on: boolean) =>
    ({ kind: "setEmphasis", paragraph: note.paragraph, footnote: note.id, from, to: from + length, on }) as const;
  const space = note.words.text.includes("\u00A0") ? "\u00A0" : " ";
  const place = `vol. ${volume}, No.${space}${number}`;
  return {
    kind: "confirm",
    title: `Write “United Nations, Treaty Series, ${place}”`,
    edits: [
      replacing(note, nameTo, indices![0]![1], `, ${place}`),
      ...(name === "Treaty Series" ? [] : [replacing(note, nameFrom, nameTo, "Treaty Series")]),
      italic(nameFrom, "Treaty Series".length, true),
      replacing(note, index, nameFrom, before),
      italic(index, before.length, false),
    ],
  };
}

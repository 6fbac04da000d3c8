import type { NoteText } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const fullSeries = /^United Nations, Treaty Series(?=, vols?\.\s\d)/;
/** A note on the Treaty Series alone, in full or after another one: what follows it may say “Ibid., vol.”. */
const inSeries = /^(?:United Nations, Treaty Series|Ibid\.), vols?\.\s[^;]*\bNos?\.\s[^;]*$/;

export const noteDuplicate: Rule = {
  id: "note-duplicate",
  topic: "citations and notes",
  title: "Same source in full again",
  why: "A note that cites what the note before it cites says “Ibid.”; of another treaty in the Treaty Series, “Ibid., vol. 2237, No. 39574.”",
  source: adoptedTexts("“Ibid.” 249 times and “Ibid., vol.” 963 times, the same in full again hardly ever"),
  severity: everywhere("information"),
  scope: "draft",
  check: ({ decisions, annexes }) => {
    const notes = [...decisions, annexes].flatMap((stretch) => stretch.notes);
    return notes.slice(1).flatMap((note, at): Report[] => repeats(notes[at]!, note));
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Declaration[^Resolution 217 A (III).] and its article 2,[^Resolution 217 A (III).]"] },
        corrected: { preamble: ["*Recalling* the Declaration[^Resolution 217 A (III).] and its article 2,[^Ibid.]"] },
      },
      {
        text: {
          preamble: [
            "*Recalling* the Convention on the Rights of the Child[^United Nations, *Treaty Series*, vol. 1577, No. 27531.] and the Arms Trade Treaty,[^United Nations, *Treaty Series*, vol. 3013, No. 52373.]",
          ],
        },
        corrected: {
          preamble: [
            "*Recalling* the Convention on the Rights of the Child[^United Nations, *Treaty Series*, vol. 1577, No. 27531.] and the Arms Trade Treaty,[^Ibid., vol. 3013, No. 52373.]",
          ],
        },
      },
    ],
    right: [
      {
        preamble: [
          "*Recalling* its resolution 59/154 of 20 December 2004,[^A/60/131.]",
          "*Noting* the reports,[^See A/77/464, annex.]",
          "*Noting also* the Declaration,[^Resolution 217 A (III).]",
        ],
      },
    ],
  },
};

function repeats(before: NoteText, note: NoteText): Report[] {
  const [said, text] = [spaced(before), spaced(note)];
  if (text === "" || text.startsWith("Ibid.")) {
    const again = text !== "" && text !== "Ibid." && text === said;
    return again ? [shorter(note, text.length, "Ibid.")] : [];
  }
  // What is no source is said again in full: “Or equivalent planning framework.”
  if (text === said && /\d/.test(text)) return [shorter(note, text.length, "Ibid.")];
  const series = inSeries.test(said) ? fullSeries.exec(text) : null;
  return series ? [shorter(note, series[0].length, "Ibid.")] : [];
}

const spaced = ({ words }: NoteText): string => words.text.trimEnd().replaceAll("\u00A0", " ");

function shorter(note: NoteText, to: number, text: string): Report {
  const upright = { kind: "setEmphasis", paragraph: note.paragraph, footnote: note.id, from: 0, to: text.length, on: false } as const;
  return {
    at: note,
    from: 0,
    to,
    message: `The note before cites the same source, so this one begins “${text}”.`,
    fix: { kind: "confirm", title: `Write “${text}”`, edits: [replacing(note, 0, to, text), upright] },
  };
}

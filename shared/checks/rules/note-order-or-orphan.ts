import type { ParagraphText, TextRun } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { footnoteManual } from "../sources.js";

/** A number or letter before the words of a note, where print sets the number. */
const ownIndicator = /^\s*(?:[⁰¹²³⁴-⁹]+\s*|\[\^?\d{1,3}\]\s*|\d{1,3}[.)]?\s+(?=[\p{Lu}“])|\(?[a-z]\)\s+|[a-z]\s+(?=[\p{Lu}]))/u;
/** A raised number or a number in brackets after a word: an indicator that no note belongs to. Squares and cubes of units are none. */
const typedIndicator = /(?<=[\p{L}\d,.;:”’)])(?:[⁰¹²³⁴-⁹]+|\[\^\d{1,3}\])/gu;
const unit = /(?:^|[\s\d])(?:[kcdm]?m|ha|s)$/;

function ofNote(note: TextRun): Report[] {
  const { text } = note.words;
  if (text.trim() === "") return [{ at: note, from: 0, to: 0, message: "This note is empty; write what it cites, or remove it." }];
  const own = ownIndicator.exec(text);
  if (!own) return [];
  const message = `Notes are numbered by their place; take “${own[0].trim()}” away.`;
  const fix = { kind: "automatic" as const, title: `Remove “${own[0].trim()}”`, edits: [replacing(note, 0, own[0].length, "")] };
  return [{ at: note, from: 0, to: own[0].length, message, fix }];
}

function ofParagraph(paragraph: ParagraphText): Report[] {
  return [...paragraph.words.text.matchAll(typedIndicator)]
    .filter(({ index }) => !unit.test(paragraph.words.text.slice(Math.max(0, index - 4), index)))
    .map((match) => {
      const to = match.index + match[0].length;
      const message = `“${match[0]}” is typed and leads to no note; write the note where it stands, which numbers itself.`;
      const fix = { kind: "confirm" as const, title: `Remove “${match[0]}”`, edits: [replacing(paragraph, match.index, to, "")] };
      return { at: paragraph, from: match.index, to, message, fix };
    });
}

export const noteOrderOrOrphan: Rule = {
  id: "note-order-or-orphan",
  topic: "citations and notes",
  title: "Note without words, or indicator without note",
  why: "Each indicator leads to one note; notes are numbered in arabic figures through the whole text, which print sees to.",
  source: footnoteManual,
  severity: everywhere("error"),
  scope: "text",
  check: (run) => {
    if (run.kind === "note") return ofNote(run);
    return run.kind === "paragraph" && run.part !== null && mayHold(run.words.text) ? ofParagraph(run) : [];
  },
  examples: {
    wrong: [
      { text: { preamble: ["*Recalling* the Convention,[^]"] } },
      {
        text: { preamble: ["*Recalling* the Convention,[^1 See the annex.]"] },
        corrected: { preamble: ["*Recalling* the Convention,[^See the annex.]"] },
      },
      {
        text: { preamble: ["*Recalling* the Convention¹ and its Protocol,"] },
        corrected: { preamble: ["*Recalling* the Convention and its Protocol,"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the Convention,[^See the annex.]"] }, { operative: ["*Notes* the area of 300 km² concerned."] }],
  },
};

/** Cheap to ask of every paragraph before the pattern is. */
const mayHold = (text: string): boolean => /[⁰¹²³⁴-⁹]|\[\^/.test(text);

import { superscript } from "../printed/strand.js";
import type { PageLine } from "./lines.js";

/** The lines of a page, with its notes apart. */
export interface NotedPage {
  readonly text: readonly PageLine[];
  /** The lines of each note. The first may go on with a note of the page before. */
  readonly notes: readonly { readonly lines: readonly PageLine[]; readonly goesOn: boolean }[];
  /** Lines that only set apart: underscores above notes, asterisks between paragraphs. */
  readonly rules: readonly PageLine[];
}

/** Notes are set in print smaller than this share of the text's size. */
const smallPrint = 0.93;

const isRule = ({ strand }: PageLine): boolean => /^\s*(?:_{5,}|\*(?:\s+\*){2,})\s*$/.test(strand.text);

const beginsWithRaisedFigure = ({ strand }: PageLine): boolean =>
  /^\s*\d/.test(strand.text) && strand.has(superscript, strand.text.search(/\d/), strand.text.search(/\d/) + 1);

/** A line that begins with an indicator: raised figures, or asterisks. */
const beginsNote = (line: PageLine): boolean => /^\s*\*{1,3}(?=\s|[A-Z])/.test(line.strand.text) || beginsWithRaisedFigure(line);

/**
 * Parts the notes at the foot of a page from its text: from the first line in small print, below which all is in small
 * print and of which one begins a note, or from the rule above it; in a manuscript, whose notes are as large as its text, from
 * the first line that begins with a raised figure. Where the first is no beginning, a note of the page before goes on.
 */
export function notedPage(lines: readonly PageLine[], textSize: number): NotedPage {
  const rule = lines.findLastIndex(isRule);
  const small = lines.findLastIndex(({ size }) => size > smallPrint * textSize) + 1;
  const starts = rule >= 0 ? [rule + 1, small] : [small];
  const from = starts.find((start) => lines.slice(start).some(beginsNote)) ?? lines.findIndex(beginsWithRaisedFigure);
  if (from < 0) return { text: lines.filter((line) => !isRule(line)), notes: [], rules: lines.filter(isRule) };
  const notes: { lines: PageLine[]; goesOn: boolean }[] = [];
  for (const line of lines.slice(from)) {
    if (beginsNote(line) || notes.length === 0) notes.push({ lines: [line], goesOn: !beginsNote(line) });
    else notes.at(-1)!.lines.push(line);
  }
  return { text: lines.slice(0, from).filter((line) => !isRule(line)), notes, rules: lines.filter(isRule) };
}

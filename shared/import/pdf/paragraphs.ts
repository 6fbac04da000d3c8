import { labelsAt } from "../printed/labels.js";
import { isAnnexHeading, isOrganLine, startsParagraph } from "../printed/recognize.js";
import { bold, italic } from "../printed/strand.js";
import { columnGap } from "./cells.js";
import type { PageLine } from "./lines.js";
import { leastIndent, type Measures, paragraphGap } from "./measures.js";

/** The lines of a paragraph, from however many pages. */
export interface Paragraph {
  readonly lines: PageLine[];
  /** It is the first of its page, and how the page is set does not say whether the one before goes on here. */
  readonly afterPageBreak: boolean;
}

/** The lines of the text as paragraphs: told apart by gaps, indents, labels and how lines are set. */
export function paragraphsOf(lines: readonly PageLine[], measures: Measures): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const newPage = last !== undefined && last.lines.at(-1)!.page !== line.page;
    const goesOn = last !== undefined && (newPage ? goesOnOverPage(last, line, measures) : goesOnBelow(last, line, measures));
    if (goesOn) last.lines.push(line);
    else paragraphs.push({ lines: [line], afterPageBreak: newPage && !measures.indents });
  }
  return paragraphs;
}

const textOf = ({ strand }: PageLine): string => strand.text.trim();

const standsAlone = (line: PageLine): boolean => isOrganLine(textOf(line)) || isAnnexHeading(textOf(line));

const endsSentence = (text: string): boolean => /[,;:.!?”"\])*]\s?\d{0,3}$/.test(text) || /\b(?:and|or)$/.test(text);

const isCentredBelow = (line: PageLine, above: PageLine): boolean =>
  Math.abs(line.x + line.right - above.x - above.right) < leastIndent && Math.abs(line.x - above.x) > leastIndent;

const isIndented = (line: PageLine, { margin }: Measures): boolean => line.x > margin + leastIndent;

const isInOtherFace = (above: PageLine, line: PageLine): boolean =>
  [bold, italic].some((face) => line.strand.has(face) !== above.strand.has(face));

/** What is set larger than the text does not begin with an indent: where a line of it stands further in, it hangs below its number. */
const isHeading = (line: PageLine, { size }: Measures): boolean => line.size > 1.1 * size;

/** Share of the leading by which lines of one paragraph may stand nearer or further apart. */
const unevenness = 0.05;

function goesOnBelow({ lines }: Paragraph, line: PageLine, measures: Measures): boolean {
  const above = lines.at(-1)!;
  if (line.row === above.row || line.x >= above.right || line.right < above.x - columnGap * line.size) return false;
  if (above.y - line.y > paragraphGap * Math.max(measures.leading, 1.2 * line.size)) return false;
  if (Math.abs(line.size - above.size) > 0.15 * above.size || [line, above].some(standsAlone)) return false;
  const offPitch = Math.abs(above.y - line.y - measures.leading) > unevenness * measures.leading;
  if (offPitch && isInOtherFace(above, line)) return false;
  if (isCentredBelow(line, above)) return true;
  const steps = line.x - above.x;
  if (measures.indents && steps < -leastIndent && lines.length === 1) return true;
  if (isHeading(line, measures)) return true;
  if (isIndented(line, measures) && !isIndented(above, measures)) return steps < leastIndent;
  const begins = labelsAt(textOf(line)).length > 0 || startsParagraph(textOf(line));
  return !begins || !endsSentence(textOf(above)) || (measures.indents && !isIndented(line, measures));
}

function goesOnOverPage({ lines }: Paragraph, line: PageLine, measures: Measures): boolean {
  const above = lines.at(-1)!;
  if (!measures.indents || Math.abs(line.size - above.size) > 0.15 * above.size) return false;
  if (isInOtherFace(above, line) && endsSentence(textOf(above))) return false;
  if (!isIndented(line, measures)) return true;
  const hangs = lines.length > 1 && Math.abs(above.x - line.x) < leastIndent;
  return hangs && labelsAt(textOf(line)).length === 0;
}

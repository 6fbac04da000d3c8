import type { Ledger } from "../ledger.js";
import type { Block } from "../printed/block.js";
import { furnitureReason, runningHeads } from "../printed/furniture.js";
import { labelsAt } from "../printed/labels.js";
import { joinLines, type Line, partsWordOf, wordsOf } from "../printed/lines.js";
import { isAdoption, isAnnexHeading, isNoteText, isOrganLine, partLabelAt, startsParagraph } from "../printed/recognize.js";
import type { Strand } from "../printed/strand.js";
import { symbolAtStart } from "../printed/symbols.js";

interface Draft {
  lines: Line[];
  heading: number;
  afterPageBreak: boolean;
}

const heading = /^\s*(#{1,6})\s+/;
const rule = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,}|(?:\* ){2,}\*)\s*$/;
const listDash = /^\s*[-*+]\s+(?=\(?(?:\d{1,3}|[a-z]{1,4})[.)]\s)/;
const endStars = /(?<!\s)\s+\* \* \*\s*$/;
const blockQuote = /^\s*(?:>\s?)+/;
const emptyQuote = /^[>\s]+$/;

/**
 * The blocks of a text: blank lines part them, and inside a stretch of lines whatever begins like a paragraph begins
 * one. Furniture of pages goes into the ledger.
 */
export function textBlocks(lines: readonly Line[], ledger: Ledger): Block[] {
  const heads = runningHeads(lines.map((line) => line.strand.text.trim()));
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let pageBreak = false;
  const symbols = new Set<string>();
  let previous = "";
  for (const line of lines) {
    const text = line.strand.text.trim();
    if (text === "" || emptyQuote.test(text)) {
      if (text !== "") ledger.transform(line.strand.at, "block-quote");
      open = null;
      continue;
    }
    const symbol = symbolAtStart(text);
    const repeated = (symbol !== null && symbols.has(symbol)) || (heads.has(text) && !isOrganLine(text));
    if (symbol !== null) symbols.add(symbol);
    const reason = repeated ? "running head" : furnitureReason(text, previous);
    if (reason !== null || rule.test(text)) {
      ledger.drop(line.strand.at, reason ?? "rule");
      pageBreak = true;
      if (rule.test(text)) open = null;
      continue;
    }
    const { strand, level } = withoutLineMarkup(line.strand, ledger);
    const content = { strand, end: line.end };
    if (open && level === 0 && open.heading === 0 && !beginsBlock(strand.text, previous)) {
      open.lines.push(content);
    } else {
      open = { lines: [content], heading: level, afterPageBreak: pageBreak };
      drafts.push(open);
    }
    pageBreak = false;
    previous = text;
  }
  const partsWord = partsWordOf(wordsOf(ledger.source));
  return drafts.map((draft) => ({ ...draft, strand: joinLines(draft.lines, partsWord, ledger) }));
}

/** The line without the heading, quotation or list mark of Markdown. A list dash counts only before another label. */
function withoutLineMarkup(line: Strand, ledger: Ledger): { strand: Strand; level: number } {
  let strand = line;
  const take = (pattern: RegExp, name: string): string => {
    const match = pattern.exec(strand.text)?.[0] ?? "";
    if (match) ledger.transform(strand.slice(0, match.length).at, name);
    strand = strand.slice(match.length);
    return match;
  };
  take(blockQuote, "block-quote");
  const level = take(heading, "heading").trim().length;
  if (level === 0) take(listDash, "list-dash");
  const stars = endStars.exec(strand.text);
  if (stars) ledger.drop(strand.slice(stars.index).at, "rule");
  if (stars) strand = strand.slice(0, stars.index);
  return { strand, level };
}

/** Whether a line begins a block although no blank line stands before it. */
export function beginsBlock(line: string, previous: string): boolean {
  const text = line.trim().replace(/^[*_“"]+/, "");
  const ended = /[,;:.!?”"\])*_]$/.test(previous.replace(/\s?<\/?sup>.*$|(?<![\d¹²³⁴-⁹])[\d¹²³⁴-⁹]{1,6}$/u, ""));
  if (isOrganLine(previous) || isAnnexHeading(previous) || partLabelAt(previous)?.rest === "") return true;
  if (isOrganLine(text) || isAnnexHeading(text) || isAdoption(text) || isNoteText(line.trim())) return true;
  if (labelsAt(text).length > 0) return ended || /\b(and|or)$/.test(previous);
  return ended && startsParagraph(text);
}

import type { Ledger } from "../ledger.js";
import type { Block } from "./block.js";
import { labelsAt } from "./labels.js";
import { isAdoption, isAnnexHeading, isOrganLine, organAtStart, partLabelAt, startsParagraph } from "./recognize.js";
import { concat, replacement, type Strand, superscript } from "./strand.js";
import { isSymbol, symbolPattern } from "./symbols.js";

const gluedSymbol = new RegExp(`(?<!\\s)\\s+(?:${symbolPattern.source})$`);
const gluedLabel = /^(?:[A-H]|[IVX]{1,5})\s+(?=1\.\s)/;
const gluedAdoption =
  /(?<=[.;”]\s?\d{0,3})\s+(?=(?:Adopted (?:\w+ )?at the \S{3,8} meeting|\d{1,3}(?:st|nd|rd|th) plenary meeting).{0,200}$)/s;

/**
 * The blocks as paragraphs: what a page's end had torn apart is joined, what lost its line break is parted again. A
 * resolution never cites itself, so its own symbol at a block's end is the running head of the next page.
 */
export function wholeParagraphs(blocks: readonly Block[], ledger: Ledger): Block[] {
  const symbol = blocks.map(({ strand }) => strand.text.trim()).find(isSymbol) ?? ownSymbol(blocks[0]?.strand.text ?? "");
  const joined: Block[] = [];
  for (const block of blocks.flatMap((each) => parted(withoutSymbol(each, symbol, ledger)))) {
    const last = joined.at(-1);
    if (last && continues(last, block)) {
      const space = replacement(" ", ledger.source.length > 0 ? block.strand.at[0]! - 1 : 0);
      joined[joined.length - 1] = { ...last, strand: concat([last.strand, space, block.strand.trim()]) };
      ledger.transform(space.at, "page-break");
    } else joined.push(block);
  }
  return joined;
}

const ownSymbol = (text: string): string => new RegExp(symbolPattern.source).exec(text)?.[0] ?? "";

function withoutSymbol(block: Block, symbol: string, ledger: Ledger): Block {
  const match = symbol && block.heading === 0 ? gluedSymbol.exec(block.strand.text) : null;
  if (!match || match[0].trim() !== symbol || /^United Nations\b/.test(block.strand.text)) return block;
  ledger.drop(block.strand.slice(match.index).at, "running head");
  return { ...block, strand: block.strand.slice(0, match.index) };
}

/** A block whose lines had been joined too far: organ's name or part's label before a paragraph, line of adoption after the end. */
function parted(block: Block): Block[] {
  const parts: Strand[] = [];
  let rest = block.strand.trim();
  for (let name = nameAtStart(rest.text); name > 0; name = nameAtStart(rest.text)) {
    parts.push(rest.slice(0, name).trim());
    rest = rest.slice(name).trim();
  }
  const adoption = gluedAdoption.exec(rest.text);
  if (adoption) parts.push(rest.slice(0, adoption.index), rest.slice(adoption.index).trim());
  else parts.push(rest);
  return parts.map((strand) => ({ ...block, strand }));
}

/** Characters of the organ's name or part's label that a paragraph begins with. */
const nameAtStart = (text: string): number => organAtStart(text) || (gluedLabel.exec(text)?.[0].length ?? 0);

/** Nothing is added to a longer paragraph. */
const longestParagraph = 20_000;

/** A longer line without an end is a sentence cut short rather than a heading. */
const longestHeadLine = 60;

/** Whether the second block goes on with the sentence of the first. */
function continues(first: Block, second: Block): boolean {
  if (
    first.strand.length > longestParagraph ||
    first.heading > 0 ||
    second.heading > 0 ||
    first.strand.length === 0 ||
    second.strand.length === 0
  )
    return false;
  const before = withoutIndicator(first.strand);
  const after = second.strand.text.replace(/^[\s“"]+/, "");
  if (begins(after) || isOrganLine(before) || isAdoption(before) || isAnnexHeading(before)) return false;
  const paragraph = before.length > longestHeadLine || labelsAt(before).length > 0;
  const lowerCase = /^[a-z(]/.test(after);
  if (!paragraph && !(lowerCase && startsParagraph(before))) return false;
  if (/[,;:.!?”"\])]$/.test(before)) return second.afterPageBreak && /^[a-z]/.test(after) && !/[;:.]$/.test(before);
  return second.afterPageBreak || lowerCase || /[,;:.]$/.test(withoutIndicator(second.strand));
}

/** The words without the number of a note at their end. */
function withoutIndicator(strand: Strand): string {
  let end = strand.text.trimEnd().length;
  while (end > 0 && strand.style[end - 1]! & superscript) end--;
  return strand.text.slice(0, end).replace(/(?<=\D|\d{4})\s\d{1,3}$/, "");
}

const begins = (text: string): boolean =>
  labelsAt(text).length > 0 ||
  startsParagraph(text) ||
  isOrganLine(text) ||
  isAdoption(text) ||
  isAnnexHeading(text) ||
  partLabelAt(text) !== null;

import type { Draft, IdSource } from "../../document/index.js";
import { Ledger } from "../ledger.js";
import type { Block, Indicators } from "../printed/block.js";
import { joinLines, type PartsWord, partsWordOf, wordsOf } from "../printed/lines.js";
import { readNotes } from "../printed/notes.js";
import { readBlocks, textStart } from "../printed/read-blocks.js";
import { isAdoption, isOrganLine } from "../printed/recognize.js";
import { concat, italic, type Strand } from "../printed/strand.js";
import { wholeParagraphs } from "../printed/whole-paragraphs.js";
import type { Receipt } from "../receipt.js";
import { furnitureOf } from "./furniture.js";
import { linesOf, type PageLine } from "./lines.js";
import { measuresOf, textSizeOf } from "./measures.js";
import { type NotedPage, notedPage } from "./notes.js";
import type { PdfFile } from "./page.js";
import { paragraphsOf } from "./paragraphs.js";

/**
 * The resolution that the pages of a PDF are, by where their words stand and how they are set. Never fails: what looks like
 * no resolution becomes paragraphs. `source` is the text of the pages as one would read it, each with that of its comments and forms.
 */
export function readPdf(file: PdfFile, newId: IdSource): { draft: Draft; receipt: Receipt; source: string } {
  const { source, lines, asides } = linesOf(file);
  const ledger = new Ledger(source);
  for (const { strand, reason } of asides) ledger.drop(strand.at, reason);
  for (const { kind } of file.objects) ledger.object(kind, { kind: "dropped", reason: kind === "script" ? "never run" : "left out" });
  const furniture = furnitureOf(lines);
  for (const [line, reason] of furniture) ledger.drop(line.strand.at, reason);
  const { blocks, indicators } = blocksOf(
    lines.map((page) => page.filter((line) => !furniture.has(line))),
    ledger,
  );
  const draft = readBlocks(blocks, indicators, ledger, newId);
  return { draft, receipt: ledger.receipt(), source };
}

function blocksOf(pages: readonly (readonly PageLine[])[], ledger: Ledger): { blocks: Block[]; indicators: Indicators } {
  const size = textSizeOf(pages.flat());
  const noted = pages.map((page) => notedPage(page, size));
  for (const line of noted.flatMap(({ rules }) => rules)) ledger.drop(line.strand.at, "rule");
  const text = noted.map((page) => page.text);
  const measures = measuresOf(text);
  const partsWord = hyphenation(pages.flat(), ledger.source);
  const wordsIn = (lines: readonly PageLine[]): Strand => joinLines(lines, partsWord, ledger);

  const paragraphs = paragraphsOf(text.flat(), measures);
  const notes = wholeNotes(noted);
  const isStarred = (note: readonly PageLine[]): boolean => /^\s*\*/.test(note[0]!.strand.text);
  const blocks: Block[] = [];
  for (const [page] of pages.entries()) {
    for (const { lines, afterPageBreak } of paragraphs.filter((paragraph) => paragraph.lines[0]!.page === page)) {
      const strand = wordsIn(lines);
      blocks.push({ strand, heading: headingLevel(strand), afterPageBreak });
    }
    for (const note of notes.filter(([first]) => first!.page === page)) {
      const strand = wordsIn(note);
      if (isStarred(note)) ledger.drop(strand.at, "note to the masthead");
      else blocks.push({ strand, heading: 0, afterPageBreak: false });
    }
  }
  const starred = notes.some(isStarred) ? withoutStars(blocks, ledger) : blocks;
  const read = readNotes(starred, ledger);
  const whole = measures.indents ? read.blocks : wholeParagraphs(read.blocks, ledger);
  return { blocks: whole, indicators: read.indicators };
}

/** Headings in bold are known to whatever reads printed text; those of the second level are in italics. */
function headingLevel(strand: Strand): number {
  const { text } = strand;
  const other = /[.,;:\])]$/.test(text) || isOrganLine(text) || isAdoption(text) || /\d{4}$/.test(text);
  return strand.has(italic) && !other ? 2 : 0;
}

/** The notes of all pages, each whole: what a page's end tore apart is one again. */
function wholeNotes(pages: readonly NotedPage[]): PageLine[][] {
  const whole: PageLine[][] = [];
  for (const { lines, goesOn } of pages.flatMap(({ notes }) => notes)) {
    if (goesOn && whole.length > 0) whole.at(-1)!.push(...lines);
    else whole.push([...lines]);
  }
  return whole;
}

/**
 * Whether the hyphens at the ends of lines part words. Most documents part none: they do where a word that stands whole
 * elsewhere is seen parted.
 */
function hyphenation(lines: readonly PageLine[], source: string): PartsWord {
  const words = wordsOf(source);
  const parted = lines.some(({ strand }, index) => {
    const [, first] = /([a-z]+)-$/.exec(strand.text.trim()) ?? [];
    const [second] = /^[a-z]+/.exec(lines[index + 1]?.strand.text.trim() ?? "") ?? [];
    return first !== undefined && second !== undefined && words.has(first + second);
  });
  return parted ? partsWordOf(words) : () => false;
}

/** Without the asterisks that point from the masthead to notes about the document itself. */
function withoutStars(blocks: readonly Block[], ledger: Ledger): Block[] {
  const start = textStart(blocks);
  return blocks.map((block, index) => {
    const stars = index < start ? /(?<=\S)\*{1,3}(?=\s|$)/.exec(block.strand.text) : null;
    if (!stars) return block;
    const { strand } = block;
    const end = stars.index + stars[0].length;
    ledger.drop(strand.slice(stars.index, end).at, "note to the masthead");
    return { ...block, strand: concat([strand.slice(0, stars.index), strand.slice(end)]) };
  });
}

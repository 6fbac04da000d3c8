import { type Draft, type IdSource, withIds } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import { Assembler } from "./assemble.js";
import type { Block, Indicators } from "./block.js";
import { Builder, type IdAt } from "./build.js";
import { isHeading } from "./headings.js";
import { labelsAt } from "./labels.js";
import { isMasthead, metadataFrom, readMasthead } from "./masthead.js";
import { isAnnexHeading, isOrganLine, partLabelAt } from "./recognize.js";

/**
 * The resolution that a sequence of printed paragraphs is, by what it looks like: masthead, organ line, numbers, labels,
 * opening words. Never fails: what looks like no resolution becomes paragraphs. Books every character it takes. A block is
 * given the id that `idAt` knows for its place in the source, and a new one where it knows none.
 */
export function readBlocks(printed: readonly Block[], indicators: Indicators, ledger: Ledger, newId: IdSource, idAt?: IdAt): Draft {
  const blocks = withSubheadingLevels(printed);
  const start = textStart(blocks);
  const { fields, title } = readMasthead(blocks.slice(0, start), ledger);
  const assembler = new Assembler(blocks.slice(start), fields, ledger);
  const tree = assembler.read();
  const doc = withIds(new Builder(indicators, ledger, idAt).resolution(tree, title), newId);
  const organ = tree.decision.organ ?? tree.decision.parts[0]?.organ;
  return { metadata: metadataFrom(fields, organ?.text ?? "", assembler.quotes), doc };
}

/** The levels of headings as those of sub-headings, from 1: the title, where it stands above all others, is none of them. */
function withSubheadingLevels(blocks: readonly Block[]): readonly Block[] {
  const levels = blocks.map(({ heading }) => heading).filter((level) => level > 0);
  const top = Math.min(...levels);
  const titled = levels[0] === top && levels.indexOf(top, 1) < 0;
  const above = titled ? top : top - 1;
  if (levels.length === 0 || above === 0) return blocks;
  return blocks.map((block) => (block.heading > 0 ? { ...block, heading: Math.max(1, block.heading - above) } : block));
}

/** Where the text begins: at its first organ line, or the label of part A before it; without one, after what is masthead. */
export function textStart(blocks: readonly Block[]): number {
  const organ = blocks.findIndex(({ strand }) => isOrganLine(strand.text));
  if (organ >= 0) return partLabelAt(blocks[organ - 1]?.strand.text ?? "")?.rest === "" ? organ - 1 : organ;
  const start = blocks.findIndex((block, index) => !isMasthead(block.strand.text) && !isTitleLine(block, index === 0));
  return start >= 0 ? start : Math.max(0, blocks.length - 1);
}

/** In a text without an organ line, its first line may be a title even where it opens like a paragraph. */
function isTitleLine({ strand, heading }: Block, first: boolean): boolean {
  if (isAnnexHeading(strand.text) || labelsAt(strand.text).length > 0) return false;
  return isHeading(strand, heading) || (first && strand.length > 0 && strand.length < 200 && !/[.,;:?!”"]$/.test(strand.text));
}

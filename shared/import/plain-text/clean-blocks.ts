import type { Ledger } from "../ledger.js";
import type { Block, Indicators } from "../printed/block.js";
import { readNotes } from "../printed/notes.js";
import { wholeParagraphs } from "../printed/whole-paragraphs.js";
import { textBlocks } from "./blocks.js";
import { sourceLines } from "./lines.js";
import { withoutMarkup } from "./markup.js";

/** The paragraphs of a source, clean of markup, page furniture and notes, and where the notes belong. */
export function cleanBlocks(ledger: Ledger): { blocks: Block[]; indicators: Indicators } {
  const lines = sourceLines(ledger.source);
  const marked = textBlocks(lines, ledger).map((block) => ({ ...block, strand: withoutMarkup(block.strand, ledger).trim() }));
  const { blocks, indicators } = readNotes(marked, ledger);
  return { blocks: wholeParagraphs(blocks, ledger), indicators };
}

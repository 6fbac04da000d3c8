import { paragraphBookmark, wordStyles } from "../../document/index.js";
import type { ExportOptions } from "../options.js";
import type { PreparedDocument, PrintedBlock, PrintedNote } from "../prepared-document.js";
import { settingOf } from "./blocks.js";
import { Lists } from "./lists.js";
import { type ParagraphLook, paragraphProperties } from "./properties.js";
import { labelPieces, References } from "./references.js";
import { run, tabRun } from "./run.js";
import { RunWriter } from "./runs.js";
import { w } from "./xml.js";

/** A paragraph of runs in one look. */
export const paragraph = (look: ParagraphLook, runs: string): string => w("p", {}, w("pPr", {}, paragraphProperties(look)), runs);

/** Writes the blocks and notes of one document, which share its lists, references and numbers of bookmarks. */
export class WordWriter {
  /** The lists that count paragraphs; null where numbers are typed. */
  readonly lists: Lists | null;
  private readonly references: References;
  private readonly runs: RunWriter;
  private lastBookmark = 0;

  constructor(document: PreparedDocument, { numbering }: ExportOptions) {
    this.lists = numbering === "lists" ? new Lists(document.blocks) : null;
    this.references = new References(document.blocks, numbering);
    this.runs = new RunWriter(document, this.references);
  }

  /** A block as a paragraph, its content in the bookmark that says which node it prints. */
  block(block: PrintedBlock): string {
    const item = block.kind === "paragraph" ? (this.lists?.item(block) ?? null) : null;
    const { look, label, before, after } = settingOf(block, item);
    const origin = "origin" in block ? block.origin : null;
    const listed = item && origin ? this.references.bookmarks(origin.id) : [];
    const named = origin ? paragraphBookmark(origin) : null;
    const content = this.runs.runs(before) + this.label(block, label) + this.runs.runs(after);
    return paragraph(look, this.bookmarked(named === null ? listed : [...listed, named], content));
  }

  /** A note under its number: the raised figure, which Word counts, and the words. */
  note({ number, content }: PrintedNote): string {
    const figure = run({ style: wordStyles.footnoteReference }, "<w:footnoteRef/>");
    return w("footnote", { id: number }, paragraph({ style: wordStyles.footnoteText }, figure + tabRun + this.runs.runs(content)));
  }

  text(...[text, look]: Parameters<RunWriter["text"]>): string {
    return this.runs.text(text, look);
  }

  /** Runs inside of bookmarks, the last of which is outermost. */
  bookmarked(names: readonly string[], runs: string): string {
    return names.reduce((inner, name) => {
      const id = ++this.lastBookmark;
      return w("bookmarkStart", { id, name }) + inner + w("bookmarkEnd", { id });
    }, runs);
  }

  /** A label as it is typed, its number in the bookmarks that cross-references repeat. */
  private label(block: PrintedBlock, label: string): string {
    if (block.kind !== "paragraph" || label === "") return this.text(label);
    const { marks, number, stop } = labelPieces(block);
    const bookmarks = this.references.bookmarks(block.origin.id);
    if (bookmarks.length === 0) return this.text(marks, { style: wordStyles.quotationMark }) + this.text(number + stop);
    return this.text(marks, { style: wordStyles.quotationMark }) + this.bookmarked(bookmarks, this.text(number)) + this.text(stop);
  }
}

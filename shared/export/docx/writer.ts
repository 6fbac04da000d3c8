import { mastheadBookmark, paragraphBookmark, wordStyles } from "../../document/index.js";
import type { ExportOptions } from "../options.js";
import type { Paragraph, PreparedDocument, PrintedBlock, PrintedNote } from "../prepared-document.js";
import { settingOf } from "../printed-look/blocks.js";
import type { MastheadLine, SetFact } from "../printed-look/masthead.js";
import { labelPieces, References } from "../printed-look/references.js";
import { Lists } from "./lists.js";
import { paragraphProperties, type WordParagraphLook } from "./properties.js";
import { run, tabRun } from "./run.js";
import { RunWriter } from "./runs.js";
import { w } from "./xml.js";

/** A paragraph of runs in one look. */
export const paragraph = (look: WordParagraphLook, runs: string): string => w("p", {}, w("pPr", {}, paragraphProperties(look)), runs);

/** A block as a paragraph: its look and its runs. */
interface SetBlock {
  readonly look: WordParagraphLook;
  readonly content: string;
}

/** Writes the masthead, blocks and notes of one document, which share its lists, references and numbers of bookmarks. */
export class WordWriter {
  /** The lists that count paragraphs; null where numbers are typed. */
  readonly lists: Lists | null;
  private readonly references: References;
  private readonly runs: RunWriter;
  private lastBookmark = 0;

  constructor(document: PreparedDocument, { numbering }: ExportOptions) {
    this.lists = numbering === "lists" ? new Lists(document.blocks) : null;
    this.references = new References(document.blocks);
    this.runs = new RunWriter(document, this.references, numbering);
  }

  /** A line of the masthead, each of its facts in the bookmark that names it. */
  mastheadLine({ look, cells }: MastheadLine): string {
    return paragraph(look, cells.map((cell) => (cell === "tab" ? tabRun : this.fact(cell))).join(""));
  }

  /** A block as a paragraph, its content in the bookmark that says which node it prints. */
  block(block: PrintedBlock): string {
    const { look, content } = (block.kind === "paragraph" && this.listed(block)) || this.typed(block);
    const name = "origin" in block && block.origin ? paragraphBookmark(block.origin) : null;
    return paragraph(look, name === null ? content : this.bookmarked([name], content));
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

  private fact({ fact, texts }: SetFact): string {
    const runs = texts.map(({ text, look }) => this.text(text, look)).join("");
    return fact === null || runs === "" ? runs : this.bookmarked([mastheadBookmark(fact)], runs);
  }

  /** A paragraph whose number a list counts, so that cross-references repeat that of the whole; null where none does. */
  private listed(block: Paragraph): SetBlock | null {
    const list = this.lists?.item(block);
    if (!list) return null;
    const content = this.bookmarked(this.references.bookmarks(block.origin.id), this.runs.runs(block.content));
    return { look: { ...settingOf(block).look, list }, content };
  }

  private typed(block: PrintedBlock): SetBlock {
    const { look, label, before, after } = settingOf(block);
    return { look, content: this.runs.runs(before) + this.label(block, label) + this.runs.runs(after) };
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

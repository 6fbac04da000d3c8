import { mastheadBookmark, paragraphBookmark, wordStyles } from "../../document/index.js";
import type { Page } from "../page.js";
import type { PreparedDocument, PrintedBlock } from "../prepared-document.js";
import { settingOf } from "../printed-look/blocks.js";
import type { ParagraphLook } from "../printed-look/looks.js";
import { type MastheadLine, mastheadLines, type SetFact } from "../printed-look/masthead.js";
import { labelPieces, References } from "../printed-look/references.js";
import { element } from "../xml.js";
import type { AutomaticStyles } from "./automatic-styles.js";
import { InlineWriter, labelStyle, tab } from "./inline.js";
import { firstPage } from "./page-layouts.js";

/** What is in bookmarks of these names, the last of which is outermost. */
const bookmarked = (names: readonly string[], content: string): string =>
  names.reduce(
    (inner, name) => element("text:bookmark-start", { "text:name": name }) + inner + element("text:bookmark-end", { "text:name": name }),
    content,
  );

/** Writes the masthead and the blocks of one document as paragraphs of OpenDocument. */
export class BodyWriter {
  private readonly inline: InlineWriter;
  private readonly references: References;

  constructor(
    private readonly document: PreparedDocument,
    private readonly styles: AutomaticStyles,
  ) {
    this.references = new References(document.blocks);
    this.inline = new InlineWriter(styles, this.references, document.notes);
  }

  paragraphs(page: Page): string[] {
    return [
      ...mastheadLines(this.document.masthead, page).map((line, index) => this.mastheadLine(line, index === 0)),
      ...this.document.blocks.map((block) => this.block(block)),
      this.paragraph({ style: wordStyles.endRule }, ""),
    ];
  }

  /** A line of the masthead, each of its facts in the bookmark that names it; the first begins the page. */
  private mastheadLine({ look, cells }: MastheadLine, first: boolean): string {
    const content = cells.map((cell) => (cell === "tab" ? tab : this.fact(cell))).join("");
    return this.paragraph(look, content, first ? firstPage : undefined);
  }

  private fact({ fact, texts }: SetFact): string {
    const runs = texts.map(({ text, look }) => this.inline.text(text, look)).join("");
    return fact === null || runs === "" ? runs : bookmarked([mastheadBookmark(fact)], runs);
  }

  /** A block as a paragraph, its content in the bookmark that says which node it prints. */
  private block(block: PrintedBlock): string {
    const { look, label, before, after } = settingOf(block);
    const name = "origin" in block && block.origin ? paragraphBookmark(block.origin) : null;
    const content = this.inline.all(before) + this.label(block, label) + this.inline.all(after);
    return this.paragraph(look, name === null ? content : bookmarked([name], content));
  }

  private paragraph({ outline, ...look }: ParagraphLook, content: string, page?: string): string {
    const style = { "text:style-name": this.styles.ofParagraph(look, page) };
    return outline === undefined
      ? element("text:p", style, content)
      : element("text:h", { ...style, "text:outline-level": outline + 1 }, content);
  }

  /** A label as it is typed, its number in the bookmarks that cross-references repeat. */
  private label(block: PrintedBlock, label: string): string {
    const typed = (text: string): string => this.inline.text(text, { style: labelStyle });
    if (block.kind !== "paragraph" || label === "") return typed(label);
    const { marks, number, stop } = labelPieces(block);
    const bookmarks = this.references.bookmarks(block.origin.id);
    return this.inline.text(marks, { style: wordStyles.quotationMark }) + bookmarked(bookmarks, typed(number)) + typed(stop);
  }
}

import { type MastheadFact, mastheadBookmark, paragraphBookmark, wordStyles } from "../../document/index.js";
import { settingOf } from "../docx/blocks.js";
import { aboveOrgan, betweenRules, organLine } from "../docx/masthead.js";
import type { ParagraphLook, RunLook } from "../docx/properties.js";
import { labelPieces, References } from "../docx/references.js";
import { heavyRule, thinRule } from "../docx/rules.js";
import { element } from "../docx/xml.js";
import type { Measures } from "../page.js";
import type { PreparedDocument, PrintedBlock } from "../prepared-document.js";
import { mastheadSymbol } from "../typography.js";
import { InlineWriter, labelStyle, tab } from "./inline.js";
import type { AutomaticStyles } from "./looks.js";

/** The kind of page with a masthead. */
export const firstPage = "First";

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
    private readonly measures: Measures,
    private readonly columnWidth: number,
    private readonly styles: AutomaticStyles,
    /** Indents of the named styles, from which stops of tabs are counted. */
    private readonly indents: ReadonlyMap<string, number>,
  ) {
    this.references = new References(document.blocks, "text");
    this.inline = new InlineWriter(styles, this.references, document.notes);
  }

  paragraphs(): string[] {
    return [
      ...this.masthead(),
      ...this.document.blocks.map((block) => this.block(block)),
      this.paragraph({ style: wordStyles.endRule }, ""),
    ];
  }

  private block(block: PrintedBlock): string {
    const { look, label, before, after } = settingOf(block, null);
    const origin = "origin" in block ? block.origin : null;
    const name = origin && paragraphBookmark(origin);
    const content = this.inline.all(before) + this.label(block, label) + this.inline.all(after);
    return this.paragraph(look, name ? bookmarked([name], content) : content);
  }

  private paragraph({ outline, ...look }: ParagraphLook, content: string, page?: string): string {
    const style = { "text:style-name": this.styles.ofParagraph(look, this.indents.get(look.style ?? "") ?? 0, page) };
    return outline === undefined
      ? element("text:p", style, content)
      : element("text:h", { ...style, "text:outline-level": outline + 1 }, content);
  }

  /** A label, its number in the bookmarks that cross-references repeat. */
  private label(block: PrintedBlock, label: string): string {
    if (label === "") return "";
    if (block.kind !== "paragraph") return this.inline.text(label, { style: labelStyle });
    const { marks, number, stop } = labelPieces(block);
    const labelled = (text: string): string => this.inline.text(text, { style: labelStyle });
    return (
      this.inline.text(marks, { style: wordStyles.quotationMark }) +
      bookmarked(this.references.bookmarks(block.origin.id), labelled(number)) +
      labelled(stop)
    );
  }

  private masthead(): string[] {
    return [this.identity(), ...this.organAndDates(), ...this.sessionAndItem()];
  }

  private identity(): string {
    const { identitySize, organSize, organTracking, inset } = this.measures;
    const { unitedNations, symbol } = this.document.masthead;
    const { letter, rest } = mastheadSymbol(symbol);
    const look: ParagraphLook = {
      style: wordStyles.mastheadIdentity,
      tabs: [
        { align: "left", at: inset },
        { align: "right", at: this.columnWidth },
      ],
      rule: thinRule,
    };
    const name = this.inline.text(unitedNations, { tracking: organTracking / 2, size: identitySize });
    const runs = this.inline.text(letter, { size: organSize }) + this.inline.text(rest);
    return this.paragraph(look, tab + name + tab + this.fact("symbol", runs), firstPage);
  }

  private organAndDates(): string[] {
    const { organSize, organTracking, closePitch, distribution: indent, inset } = this.measures;
    const { organ, distribution, date, original } = this.document.masthead;
    const [first = "", ...others] = [this.plain("distribution", distribution), this.plain("date", date)].filter((runs) => runs !== "");
    const below = original === "" ? others : [...others, "", this.plain("original", original)];
    const look: ParagraphLook = {
      style: wordStyles.mastheadOrgan,
      tabs: [
        { align: "left", at: inset },
        { align: "left", at: indent },
      ],
    };
    const name = this.fact("organ", this.inline.text(organ, { bold: true, tracking: organTracking, size: organSize }));
    const room = betweenRules - organLine - (below.length + 1) * closePitch;
    return [
      this.paragraph({ ...look, spacing: { above: aboveOrgan } }, tab + name + tab + first),
      ...below.map((runs) => this.paragraph(look, tab + tab + runs)),
      this.paragraph({ style: wordStyles.mastheadOrgan, spacing: { above: room, below: 4 }, rule: heavyRule }, ""),
    ];
  }

  private sessionAndItem(): string[] {
    const { body, session, agendaItem, agendaTitle } = this.document.masthead;
    const lines = [
      this.plain("body", body, { bold: true, size: this.measures.bodySize }),
      this.plain("session", session, { bold: true }),
      this.plain("agendaitem", agendaItem),
      this.plain("agendatitle", agendaTitle, { bold: true }),
    ];
    return lines.filter((runs) => runs !== "").map((runs) => this.paragraph({ style: wordStyles.mastheadSession }, runs));
  }

  private plain(fact: MastheadFact, text: string, look: RunLook = {}): string {
    return this.fact(fact, this.inline.text(text, look));
  }

  private fact(fact: MastheadFact, runs: string): string {
    return runs === "" ? "" : bookmarked([mastheadBookmark(fact)], runs);
  }
}

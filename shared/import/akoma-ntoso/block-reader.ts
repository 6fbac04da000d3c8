import type { Ledger } from "../ledger.js";
import type { Label } from "../printed/labels.js";
import { childNamed, elementsOf, isText, type XmlElement, type XmlNode } from "../xml.js";
import { englishForm, labelReadings, labelRule } from "./labels.js";
import { ListReader } from "./list-reader.js";
import { introOf, isWords, type Piece, piecesOf, wordsAmong } from "./pieces.js";
import { type Paragraph, paragraph } from "./tree.js";
import { isStyled, isStyledAt, joined, readWords, textOf, type Words, withoutStart } from "./words.js";

export const sentenceEnd = /[.,;:!?”"»)\]؛،؟。，；：！？]$/;
/** "5 Encourages", "6.\u200e Reaffirms": a number that lost its stop, or stands before an invisible mark. */
const numberLost = /^(\d{1,3})(?:\s?\.)?[\s\u200e\u200f]+(?=\p{Lu}|\p{Lo})/u;

/**
 * Reads paragraphs, lists, tables and headings, which stand alike in the body of a decision and in an annex; where
 * they belong is for the two to say.
 */
export abstract class BlockReader {
  /** The paragraph that lists and loose words after it belong to. */
  protected current: Paragraph | null = null;
  protected readonly lists: ListReader;
  private lastNumber = 0;
  /** A number whose paragraph is empty: the words it belongs to come next. */
  private waitingNumber: Label | null = null;

  constructor(protected readonly ledger: Ledger) {
    this.lists = new ListReader(ledger);
  }

  protected abstract heading(words: Words, level: number): void;
  /** A paragraph with a number of its own. */
  protected abstract numbered(paragraph: Paragraph): void;
  /** A paragraph without number that stands for itself: it opens like one. */
  protected abstract opening(paragraph: Paragraph): void;
  /** Words without number or opening. */
  protected abstract loose(words: Words): void;
  protected abstract quoted(structure: XmlElement): void;
  /** Elements that only a decision has; false where this is not one of them. */
  protected abstract special(element: XmlElement): boolean;

  blocks(parent: XmlElement): void {
    for (const child of parent.children) this.block(child);
  }

  protected block(node: XmlNode): void {
    if (isText(node)) {
      const words = readWords([node], this.ledger);
      if (words.length > 0) this.loose(words);
    } else if (!this.special(node)) this.element(node);
  }

  private element(element: XmlElement): void {
    switch (element.name) {
      case "paragraph":
        this.paragraph(element);
        break;
      case "num":
      case "subheading":
      case "heading":
      case "crossHeading":
        this.heading(readWords(element.children, this.ledger), 2);
        break;
      case "table":
        this.table(element);
        break;
      case "list":
      case "sublist":
      case "blockList":
        this.looseList(element);
        break;
      case "p":
        this.looseWords([element]);
        break;
      case "formula":
      case "container":
      case "content":
      case "alinea":
      case "section":
      case "part":
      case "preamble":
      case "mainBody":
        this.blocks(element);
        break;
      default:
        this.looseWords([element]);
    }
  }

  /** Makes this the paragraph that what follows belongs to. */
  protected begin(begun: Paragraph | null): void {
    this.current = begun;
    this.lists.restart();
  }

  protected restartNumbers(): void {
    this.lastNumber = 0;
  }

  private paragraph(element: XmlElement): void {
    const level = headingLevel(element);
    const headings = elementsOf(element).filter(({ name }) => name === "heading" || name === "subheading");
    const rest = elementsOf(element).filter(({ name }) => name === "content" || name === "intro" || name === "p");
    const list = childNamed(element, "list") ?? childNamed(element, "blockList");
    const num = childNamed(element, "num");
    const label = num ? readWords(num.children, this.ledger) : [];
    if (headings.length > 0) {
      const [first = [], ...others] = headings.map((heading) => readWords(heading.children, this.ledger));
      for (const words of [joined([label, first]), ...others]) this.heading(words, level ?? 2);
      if (rest.length > 0) this.looseWords(rest);
      if (list) this.looseList(list);
      return;
    }
    const [words = [], ...others] = piecesOf(rest, this.ledger);
    if (level !== null && isWords(words) && !list && !sentenceEnd.test(textOf(words))) this.heading(joined([label, words]), level);
    else if (num) this.labelled(label, isWords(words) ? words : [], list);
    else this.unlabelled(isWords(words) ? words : [], list);
    for (const other of isWords(words) ? others : [words, ...others]) this.piece(other);
  }

  /** A paragraph whose number stands in an element of its own. */
  private labelled(label: Words, words: Words, list: XmlElement | null): void {
    const printed = textOf(label);
    const readings = labelReadings(`${printed} `).map((reading) => ({ ...reading, length: printed.length }));
    withoutStart(label, printed.length, labelRule(readings, printed), this.ledger);
    const [first] = readings;
    if (!first) {
      if (sentenceEnd.test(textOf(words))) this.item(readings, printed, words, list);
      else this.heading(joined([label, words]), 2);
    } else if (first.style === "number") this.number(first, printed, words, list);
    else this.item(readings, printed, words, list);
  }

  private number(label: Label, printed: string, words: Words, list: XmlElement | null): void {
    this.waitingNumber = words.length === 0 && !list ? label : null;
    if (this.waitingNumber) return;
    const begun = paragraph(englishForm(label, printed), this.intro(words, list));
    this.lastNumber = label.rank;
    this.numbered(begun);
    if (list) this.lists.list(list, begun, 1);
  }

  /** A paragraph whose number, if it has one, stands among its words, as in older files. */
  private unlabelled(found: Words, list: XmlElement | null): void {
    if (this.waitingNumber && found.length > 0) {
      this.number(this.waitingNumber, "", found, list);
      return;
    }
    const words = this.intro(found, list);
    const text = textOf(words);
    const readings = labelReadings(text);
    const lost = numberLost.exec(text);
    const first: Label | undefined = readings[0] ?? (lost ? { length: lost[0].length, style: "number", rank: Number(lost[1]) } : undefined);
    if (first?.style === "number" && this.isNext(first, words)) {
      this.number(first, "", withoutStart(words, first.length, "paragraph-number", this.ledger), list);
    } else if (readings.length > 0 && first!.style !== "number") {
      const printed = text.slice(0, first!.length).trim();
      this.item(readings, printed, withoutStart(words, first!.length, labelRule(readings, printed), this.ledger), list);
    } else if (words.length === 0) {
      if (list) this.looseList(list);
    } else if (isStyled(words, "whole") && !sentenceEnd.test(text)) this.heading(words, 3);
    else if (isStyled(words, "start") || list) {
      const begun = paragraph("", words);
      this.opening(begun);
      if (list) this.lists.list(list, begun, 1);
    } else this.loose(words);
  }

  /**
   * Whether a number among the words is the paragraph's: the next one, where opening words follow. A first number before
   * other words is as often that of a heading; in a series that has begun, its mark or a capital letter says as much.
   */
  private isNext({ rank, length }: Label, words: Words): boolean {
    if (rank !== this.lastNumber + 1) return false;
    const text = textOf(words);
    const goesOn = this.lastNumber > 0 && (/[-–.]/.test(text.slice(0, length)) || /^\p{Lu}/u.test(text.slice(length)));
    return goesOn || isStyledAt(words, length);
  }

  /** "(a) …" as a paragraph of its own, which belongs to the lists above it. */
  private item(readings: readonly Label[], printed: string, found: Words, list: XmlElement | null): void {
    this.lists.item({ readings, printed, words: this.intro(found, list) }, list, this.current, (added) => {
      this.opening(added);
      this.current = null;
    });
  }

  /** The words of a paragraph; where a list follows, those that introduce it. */
  protected intro(words: Words, list: XmlElement | null): Words {
    return list ? joined([words, introOf(list, this.ledger)]) : words;
  }

  private looseList(list: XmlElement): void {
    if (this.current) this.lists.introduced(list, this.current);
    else {
      const begun = paragraph("", introOf(list, this.ledger));
      this.opening(begun);
      this.lists.list(list, begun, 1);
    }
  }

  /** The rows of a table, each as one line of its cells: a resolution’s text has no columns. */
  private table(table: XmlElement): void {
    const rows = elementsOf(table).flatMap((child) =>
      child.name === "tr" ? [child] : elementsOf(child).filter(({ name }) => name === "tr"),
    );
    for (const row of rows) {
      const cells = elementsOf(row).map((cell) => joined(wordsAmong([cell], this.ledger)));
      const words = cells
        .filter((cell) => cell.length > 0)
        .flatMap((cell, index) => (index === 0 ? cell : [{ text: " | ", at: -1, italic: false, bold: false }, ...cell]));
      if (words.length === 0) continue;
      this.ledger.restore("table-row");
      this.loose(words);
    }
  }

  protected looseWords(elements: readonly XmlElement[]): void {
    for (const piece of piecesOf(elements, this.ledger)) this.piece(piece);
  }

  protected piece(piece: Piece): void {
    if (!isWords(piece)) this.inner(piece);
    else if (piece.length > 0) this.loose(piece);
  }

  private inner(element: XmlElement): void {
    if (element.name === "embeddedStructure") this.quoted(element);
    else this.element(element);
  }
}

/** H1, H23, H4: styles of headings by level, as the United Nations name them; null of any other. */
function headingLevel({ attributes }: XmlElement): number | null {
  const style = /^H(\d|Ch)/.exec(attributes.class ?? "");
  if (!style) return null;
  return style[1] === "Ch" ? 1 : Math.min(3, Number(style[1]));
}

import { deepestSubParagraph } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import { type Label, placeLabel } from "../plain-text/labels.js";
import { englishForm, labelReadings } from "./labels.js";
import { type Paragraph, paragraph } from "./tree.js";
import { isNote, joined, type Run, readWords, textOf, type Words, withoutStart } from "./words.js";
import { childNamed, elementsOf, isText, type XmlElement, type XmlNode } from "./xml.js";

/** What bears words of its own inside a paragraph element but is none of its words. */
const innerBlocks: ReadonlySet<string> = new Set(["embeddedStructure", "subheading", "table", "list", "blockList"]);

export const sentenceEnd = /[.,;:!?”"»)\]؛،؟。，；：！？]$/;
/** "5 Encourages", "6.\u200e Reaffirms": a number that lost its stop, or stands before an invisible mark. */
const numberLost = /^(\d{1,3})(?:\s?\.)?[\s\u200e\u200f]+(?=\p{Lu})/u;

/**
 * Reads paragraphs, lists, tables and headings, which stand alike in the body of a decision and in an annex; where
 * they belong is for the two to say.
 */
export abstract class BlockReader {
  /** The paragraph that lists and loose words after it belong to. */
  protected current: Paragraph | null = null;
  private open: { style: Label["style"]; rank: number; paragraph: Paragraph }[] = [];
  private lastNumber = 0;
  /** A number whose paragraph is empty: the words it belongs to come next. */
  private waitingNumber: Label | null = null;

  constructor(protected readonly ledger: Ledger) {}

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
    this.open = [];
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
    const [words = [], ...others] = this.pieces(rest);
    if (level !== null && isWords(words) && !list && !sentenceEnd.test(textOf(words))) this.heading(joined([label, words]), level);
    else if (num) this.labelled(label, isWords(words) ? words : [], list);
    else this.unlabelled(isWords(words) ? words : [], list);
    for (const other of isWords(words) ? others : [words, ...others]) this.piece(other);
  }

  /** A paragraph whose number stands in an element of its own. */
  private labelled(label: Words, words: Words, list: XmlElement | null): void {
    const printed = textOf(label);
    const readings = labelReadings(`${printed} `).map((reading) => ({ ...reading, length: printed.length }));
    withoutStart(label, printed.length, ruleOf(readings, printed), this.ledger);
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
    if (list) this.list(list, begun, 1);
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
    if (first?.style === "number" && first.rank === this.lastNumber + 1 && this.lastNumber > 0) {
      this.number(first, "", withoutStart(words, first.length, "paragraph-number", this.ledger), list);
    } else if (readings.length > 0 && first!.style !== "number") {
      const printed = text.slice(0, first!.length).trim();
      this.item(readings, printed, withoutStart(words, first!.length, ruleOf(readings, printed), this.ledger), list);
    } else if (words.length === 0) {
      if (list) this.looseList(list);
    } else if (isStyled(words, "whole") && !sentenceEnd.test(text)) this.heading(words, 3);
    else if (isStyled(words, "start")) {
      const begun = paragraph("", words);
      this.opening(begun);
      if (list) this.list(list, begun, 1);
    } else {
      this.loose(words);
      if (list) this.looseList(list);
    }
  }

  /** "(a) …" as a paragraph of its own: it belongs to the lists above it, at the level its label asks for. */
  private item(readings: readonly Label[], printed: string, found: Words, list: XmlElement | null): void {
    const words = this.intro(found, list);
    const above = this.open.at(-1)?.paragraph ?? this.current;
    const announced = above !== null && /[:：]$/.test(textOf(above.words));
    const read = readings.length > 0 ? readings : [{ length: printed.length, style: "dash" as const, rank: 0 }];
    const { label, depth } = placeLabel(read, this.open, announced);
    const level = Math.min(this.open.length, depth, deepestSubParagraph - 1);
    const open = this.open.slice(0, level);
    const parent = open.at(-1)?.paragraph ?? this.current;
    const added = paragraph(englishForm(label, printed), words);
    if (parent) parent.subs.push(added);
    else {
      // A list that nothing introduces: its items are paragraphs, side by side.
      this.opening(added);
      this.current = null;
    }
    this.open = [...open, { style: label.style, rank: label.rank, paragraph: added }];
    if (list) this.list(list, added, this.open.length + 1);
  }

  /** The words of a paragraph; where a list follows, those that introduce it. */
  protected intro(words: Words, list: XmlElement | null): Words {
    const intro = list && (childNamed(list, "intro") ?? childNamed(list, "listIntroduction"));
    if (!intro) return words;
    return joined([words, ...this.pieces([intro]).filter(isWords)]);
  }

  /** The points of a list below a paragraph, at a level from 1; what is deeper than a resolution goes joins the deepest. */
  protected list(list: XmlElement, parent: Paragraph, level: number): void {
    const into = (): Paragraph[] => parent.subs;
    for (const child of elementsOf(list)) {
      if (child.name === "point" || child.name === "item") this.point(child, parent, level);
      else if (child.name === "sublist" || child.name === "list") {
        const owner = level < deepestSubParagraph ? (into().at(-1) ?? parent) : parent;
        this.addIntro(child, owner);
        this.list(child, owner, owner === parent ? level : level + 1);
      } else if (child.name !== "intro" && child.name !== "listIntroduction") this.addLoose(this.pieces([child]).filter(isWords), parent);
    }
  }

  private addIntro(list: XmlElement, owner: Paragraph): void {
    this.addLoose([this.intro([], list)], owner);
  }

  private addLoose(all: readonly Words[], parent: Paragraph): void {
    for (const words of all) if (words.length > 0) parent.subs.push(paragraph("", words));
  }

  private point(point: XmlElement, parent: Paragraph, level: number): void {
    const num = childNamed(point, "num");
    const label = num ? readWords(num.children, this.ledger) : [];
    const printed = textOf(label);
    const readings = labelReadings(`${printed} `);
    withoutStart(label, printed.length, ruleOf(readings, printed), this.ledger);
    const parts = elementsOf(point).filter(({ name }) => !["num", "list", "sublist", "subheading"].includes(name));
    const headings = elementsOf(point)
      .filter(({ name }) => name === "subheading")
      .map((heading) => readWords(heading.children, this.ledger));
    const told = this.pieces(parts).filter(isWords);
    // A point may bear a heading and words, or a heading for words alone.
    if (told.length > 0) this.addLoose(headings, parent);
    const [words = [], ...others] = told.length > 0 ? told : headings;
    const best = bestReading(readings, level, parent.subs);
    const added = paragraph(best ? englishForm(best, printed) : printed, words);
    parent.subs.push(added);
    this.open.length = Math.min(this.open.length, level - 1);
    this.open.push({ style: best?.style ?? "dash", rank: best?.rank ?? 0, paragraph: added });
    const inner = elementsOf(point).filter(({ name }) => name === "list" || name === "sublist");
    const owner = level < deepestSubParagraph ? added : parent;
    this.addLoose(others, owner);
    for (const below of inner) {
      const intro = this.intro([], below);
      if (added.words.length === 0) added.words = intro;
      else this.addLoose([intro], owner);
      this.list(below, owner, owner === added ? level + 1 : level);
    }
  }

  private looseList(list: XmlElement): void {
    const intro = this.intro([], list);
    if (this.current) {
      this.addLoose([intro], this.current);
      this.list(list, this.current, 1);
    } else {
      const begun = paragraph("", intro);
      this.opening(begun);
      this.list(list, begun, 1);
    }
  }

  /** The rows of a table, each as one line of its cells: a resolution’s text has no columns. */
  private table(table: XmlElement): void {
    const rows = elementsOf(table).flatMap((child) =>
      child.name === "tr" ? [child] : elementsOf(child).filter(({ name }) => name === "tr"),
    );
    for (const row of rows) {
      const cells = elementsOf(row).map((cell) => joined(this.pieces([cell]).filter(isWords)));
      const words = cells
        .filter((cell) => cell.length > 0)
        .flatMap((cell, index) => (index === 0 ? cell : [{ text: " | ", at: -1, italic: false, bold: false }, ...cell]));
      if (words.length === 0) continue;
      this.ledger.restore("table-row");
      this.loose(words);
    }
  }

  protected looseWords(elements: readonly XmlElement[]): void {
    for (const piece of this.pieces(elements)) this.piece(piece);
  }

  protected piece(piece: Words | XmlElement): void {
    if (!isWords(piece)) this.inner(piece);
    else if (piece.length > 0) this.loose(piece);
  }

  private inner(element: XmlElement): void {
    if (element.name === "embeddedStructure") this.quoted(element);
    else this.element(element);
  }

  /** The words of elements paragraph by paragraph, and the blocks that stand among them, in order. */
  protected pieces(elements: readonly XmlElement[]): (Words | XmlElement)[] {
    return elements.flatMap((element): (Words | XmlElement)[] => {
      if (innerBlocks.has(element.name)) return [element];
      const paragraphs = elementsOf(element).filter(({ name }) => name === "p" || innerBlocks.has(name));
      if (element.name !== "p" && paragraphs.length > 0) return this.pieces(paragraphs);
      return this.stretches(element);
    });
  }

  private stretches(element: XmlElement): (Words | XmlElement)[] {
    const found: (Words | XmlElement)[] = [];
    let from = 0;
    const { children } = element;
    const close = (to: number): void => {
      const words = readWords(children.slice(from, to), this.ledger);
      if (words.length > 0) found.push(words);
    };
    children.forEach((child, index) => {
      if (isText(child) || !innerBlocks.has(child.name)) return;
      close(index);
      found.push(child);
      from = index + 1;
    });
    close(children.length);
    return found;
  }
}

export const isWords = (piece: Words | XmlElement): piece is Words => Array.isArray(piece);

/** H1, H23, H4: styles of headings by level, as the United Nations name them; null of any other. */
function headingLevel({ attributes }: XmlElement): number | null {
  const style = /^H(\d|Ch)/.exec(attributes.class ?? "");
  if (!style) return null;
  return style[1] === "Ch" ? 1 : Math.min(3, Number(style[1]));
}

/** Whether words begin, or are as a whole, in the style of opening words: italics, or bold in Chinese. */
export function isStyled(words: Words, extent: "start" | "whole"): boolean {
  const runs = words.filter((piece): piece is Run => !isNote(piece));
  const styled = runs.map((run) => run.italic || run.bold || run.text.trim() === "");
  return extent === "whole" ? styled.every(Boolean) : styled[0] === true;
}

function ruleOf(readings: readonly Label[], printed: string): string {
  const [first] = readings;
  if (!first) return "label";
  if (englishForm(first, printed) !== printed && readings.every((label) => englishForm(label, printed) !== printed))
    return "label-in-english-form";
  return first.style === "number" ? "paragraph-number" : "list-label";
}

/** "(i)" below "(h)" is a letter; as the first of the second level it is a numeral. */
function bestReading(readings: readonly Label[], level: number, before: readonly Paragraph[]): Label | undefined {
  const wanted = level === 2 ? "(i)" : level === 1 ? "(a)" : "a.";
  const rank = before.filter(({ label }) => label !== "").length + 1;
  return (
    readings.find((label) => label.style === wanted && label.rank === rank) ?? readings.find((label) => label.rank === rank) ?? readings[0]
  );
}

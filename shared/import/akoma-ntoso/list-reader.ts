import { deepestSubParagraph } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import { type Label, placeLabel } from "../printed/labels.js";
import { childNamed, elementsOf, type XmlElement } from "../xml.js";
import { englishForm, labelReadings, labelRule } from "./labels.js";
import { introOf, wordsAmong } from "./pieces.js";
import { type Paragraph, paragraph } from "./tree.js";
import { readWords, textOf, type Words, withoutStart } from "./words.js";

/** "(a) …" where it stands as a paragraph of its own. */
export interface ListItem {
  /** What its label may mean; empty where it is none that is known. */
  readonly readings: readonly Label[];
  readonly printed: string;
  readonly words: Words;
}

/** Reads what stands below a paragraph: lists of points, and items that come one by one as paragraphs of their own. */
export class ListReader {
  /** The lists that an item may go on with, the outermost first, each with its last item. */
  private open: { style: Label["style"]; rank: number; paragraph: Paragraph }[] = [];

  constructor(private readonly ledger: Ledger) {}

  /** Another paragraph begins: no list goes on. */
  restart(): void {
    this.open = [];
  }

  /**
   * Puts an item into the lists above it, at the level its label asks for. Where no paragraph introduces it, it stands for
   * itself, side by side with the next: `alone` puts it there.
   * @param list points below it
   */
  item({ readings, printed, words }: ListItem, list: XmlElement | null, above: Paragraph | null, alone: (added: Paragraph) => void): void {
    const before = this.open.at(-1)?.paragraph ?? above;
    const announced = before !== null && /[:：]$/.test(textOf(before.words));
    const read = readings.length > 0 ? readings : [{ length: printed.length, style: "dash" as const, rank: 0 }];
    const { label, depth } = placeLabel(read, this.open, announced);
    const open = this.open.slice(0, Math.min(this.open.length, depth, deepestSubParagraph - 1));
    const parent = open.at(-1)?.paragraph ?? above;
    const added = paragraph(englishForm(label, printed), words);
    if (parent) parent.subs.push(added);
    else alone(added);
    this.open = [...open, { style: label.style, rank: label.rank, paragraph: added }];
    if (list) this.list(list, added, this.open.length + 1);
  }

  /** The points of a list below a paragraph, at a level from 1; what is deeper than a resolution goes joins the deepest. */
  list(list: XmlElement, parent: Paragraph, level: number): void {
    for (const child of elementsOf(list)) {
      if (child.name === "point" || child.name === "item") this.point(child, parent, level);
      else if (child.name === "sublist" || child.name === "list") {
        const owner = level < deepestSubParagraph ? (parent.subs.at(-1) ?? parent) : parent;
        addWords([introOf(child, this.ledger)], owner);
        this.list(child, owner, owner === parent ? level : level + 1);
      } else if (child.name !== "intro" && child.name !== "listIntroduction") addWords(wordsAmong([child], this.ledger), parent);
    }
  }

  /** A list with its introduction, below a paragraph that has said something else already. */
  introduced(list: XmlElement, parent: Paragraph): void {
    addWords([introOf(list, this.ledger)], parent);
    this.list(list, parent, 1);
  }

  private point(point: XmlElement, parent: Paragraph, level: number): void {
    const { ledger } = this;
    const num = childNamed(point, "num");
    const label = num ? readWords(num.children, ledger) : [];
    const printed = textOf(label);
    const readings = labelReadings(`${printed} `);
    withoutStart(label, printed.length, labelRule(readings, printed), ledger);
    const parts = elementsOf(point).filter(({ name }) => !["num", "list", "sublist", "subheading"].includes(name));
    const headings = elementsOf(point)
      .filter(({ name }) => name === "subheading")
      .map((heading) => readWords(heading.children, ledger));
    const told = wordsAmong(parts, ledger);
    // A point may bear a heading and words, or a heading for words alone.
    if (told.length > 0) addWords(headings, parent);
    const [words = [], ...others] = told.length > 0 ? told : headings;
    const best = bestReading(readings, level, parent.subs);
    const added = paragraph(best ? englishForm(best, printed) : printed, words);
    parent.subs.push(added);
    this.open.length = Math.min(this.open.length, level - 1);
    this.open.push({ style: best?.style ?? "dash", rank: best?.rank ?? 0, paragraph: added });
    const owner = level < deepestSubParagraph ? added : parent;
    addWords(others, owner);
    for (const below of elementsOf(point).filter(({ name }) => name === "list" || name === "sublist")) {
      const intro = introOf(below, ledger);
      if (added.words.length === 0) added.words = intro;
      else addWords([intro], owner);
      this.list(below, owner, owner === added ? level + 1 : level);
    }
  }
}

/** Words without label below a paragraph, each a sub-paragraph of its own. */
function addWords(all: readonly Words[], parent: Paragraph): void {
  for (const words of all) if (words.length > 0) parent.subs.push(paragraph("", words));
}

/** "(i)" below "(h)" is a letter; as the first of the second level it is a numeral. */
function bestReading(readings: readonly Label[], level: number, before: readonly Paragraph[]): Label | undefined {
  const wanted = level === 2 ? "(i)" : level === 1 ? "(a)" : "a.";
  const rank = before.filter(({ label }) => label !== "").length + 1;
  return (
    readings.find((label) => label.style === wanted && label.rank === rank) ?? readings.find((label) => label.rank === rank) ?? readings[0]
  );
}

import { beginsBlock } from "../plain-text/blocks.js";
import type { Block, Indicator } from "../printed/block.js";
import { isAnnexHeading, partLabelAt } from "../printed/recognize.js";
import { SourceText } from "../printed/source-text.js";
import { concat, emptyStrand, type Strand, superscript } from "../printed/strand.js";
import { Faces } from "./faces.js";
import { ListLabels } from "./list-labels.js";
import { type LinkedNote, linkedNotes } from "./note-links.js";
import { attribute, elementsIn, isBlock, isElement, isSilent, isText, type PageElement, type PageNode, textOf } from "./page-tree.js";

/** What a page holds, in the order of the page. */
export interface ReadPage {
  /** Its text as one reads it. */
  readonly source: string;
  readonly blocks: readonly Block[];
  /** Notes that links tell; empty where none do. */
  readonly indicators: ReadonlyMap<number, Indicator>;
  /** Text that is there and not part of what the page is about. */
  readonly left: readonly { readonly words: Strand; readonly reason: string }[];
}

const asideReasons: Readonly<Record<string, string>> = {
  nav: "page furniture",
  footer: "page furniture",
  form: "page furniture",
  button: "page furniture",
  select: "page furniture",
  dialog: "page furniture",
  del: "tracked deletion",
  s: "struck out",
  strike: "struck out",
};

/** Reads a page of whatever origin as the paragraphs it shows. */
export function readPage(page: PageElement): ReadPage {
  const reader = new PageReader(page);
  reader.element(mainOf(page), { style: 0, preformatted: false });
  return reader.finished();
}

/** The part of the page that is its matter, where the page says so. */
const mainOf = (page: PageElement): PageElement => {
  const named = [...elementsIn(page)].filter(({ tagName }) => tagName === "main" || tagName === "article");
  const [only] = named;
  return named.length === 1 ? only! : page;
};

interface Look {
  readonly style: number;
  readonly preformatted: boolean;
}

class PageReader {
  private readonly source = new SourceText();
  private readonly blocks: Block[] = [];
  private readonly left: { words: Strand; reason: string }[] = [];
  private readonly faces: Faces;
  private readonly labels = new ListLabels();
  private readonly notes: readonly LinkedNote[];
  private readonly notesByLink: ReadonlyMap<PageElement, LinkedNote>;
  private readonly notesByContainer: ReadonlyMap<PageElement, LinkedNote>;
  private readonly backLinks: ReadonlySet<PageElement>;
  private readonly words = new Map<LinkedNote, Strand>();
  private readonly places = new Map<number, { readonly length: number; readonly note: LinkedNote | null }>();
  /** Lines of the paragraph being read; a line break begins a new one. */
  private lines: Strand[][] = [[]];
  private heading = 0;
  private label = "";

  constructor(page: PageElement) {
    this.faces = new Faces(page);
    this.notes = linkedNotes(page);
    this.notesByLink = new Map(this.notes.map((note) => [note.indicator, note]));
    this.notesByContainer = new Map(this.notes.map((note) => [note.container, note]));
    this.backLinks = new Set(this.notes.map(({ back }) => back));
  }

  finished(): ReadPage {
    this.endBlock();
    const indicators = new Map(
      [...this.places].map(([offset, { length, note }]) => [offset, { length, notes: note ? [this.words.get(note) ?? emptyStrand] : [] }]),
    );
    return { source: this.source.text, blocks: this.blocks, indicators, left: this.left };
  }

  element(element: PageElement, look: Look): void {
    const { tagName } = element;
    const note = this.notesByContainer.get(element);
    const face = this.faces.of(element);
    const reason = asideReasons[tagName] ?? (face.hidden ? "hidden text" : isComment(element) ? "comment" : null);
    if (note) this.note(note, look);
    else if (isSilent(element) || this.backLinks.has(element)) return;
    else if (reason !== null) this.leave(element, reason);
    else if (tagName === "br") this.breakLine();
    else if (this.notesByLink.has(element)) this.indicator(element, this.notesByLink.get(element)!);
    else {
      const inner = { style: (look.style & ~face.clear) | face.set, preformatted: look.preformatted || tagName === "pre" };
      if (tagName === "tr") this.row(element, inner);
      else if (isBlock(element)) this.block(element, inner);
      else this.children(element, inner);
    }
  }

  private children(element: PageElement, look: Look): void {
    for (const child of element.childNodes) this.child(child, look);
  }

  private child(node: PageNode, look: Look): void {
    if (isText(node)) this.text(node.value, look);
    else if (isElement(node)) this.element(node, look);
  }

  private block(element: PageElement, look: Look): void {
    this.endBlock();
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) this.heading = Number(level);
    if (element.tagName === "li") this.label = this.labels.of(element);
    this.children(element, look);
    this.endBlock();
    this.label = "";
  }

  /** A row of single lines is one paragraph, as in print; cells that hold more are paragraphs of their own. */
  private row(row: PageElement, look: Look): void {
    const cells = row.childNodes.filter(isElement);
    const plain = cells.every((cell) => cell.childNodes.filter((child) => isElement(child) && isBlock(child)).length <= 1);
    if (!plain || cells.some((cell) => [...elementsIn(cell)].some(({ tagName }) => tagName === "table" || tagName === "br"))) {
      this.children(row, look);
      return;
    }
    this.endBlock();
    for (const cell of cells) {
      const { set, clear } = this.faces.of(cell);
      const inner = { ...look, style: (look.style & ~clear) | set };
      for (const child of cell.childNodes) {
        if (isElement(child) && isBlock(child)) this.children(child, inner);
        else this.child(child, inner);
      }
      this.text(" ", look);
    }
    this.endBlock();
  }

  private text(raw: string, { style, preformatted }: Look): void {
    if (preformatted && /[\r\n]/.test(raw)) {
      raw.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) this.breakLine();
        this.text(line, { style, preformatted: false });
      });
      return;
    }
    const line = this.lines.at(-1)!;
    const collapsed = raw.replace(/[ \t\r\n\f]+/g, " ");
    const last = line.at(-1)?.text.at(-1);
    const words = last === undefined || last === " " ? collapsed.replace(/^ /, "") : collapsed;
    if (words === "") return;
    if (this.label !== "") line.push(this.source.put(this.label));
    this.label = "";
    // Between the numbers of two notes stands a comma that is no more than that.
    const strand = this.source.put(words, style);
    if (style & superscript && /^[,\s]+$/.test(words) && this.places.size > 0)
      this.places.set(strand.at[0]!, { length: words.length, note: null });
    line.push(strand);
  }

  private indicator(element: PageElement, note: LinkedNote): void {
    const strand = this.source.put(textOf(element).trim() || "*", superscript);
    this.places.set(strand.at[0]!, { length: strand.length, note });
    this.lines.at(-1)!.push(strand);
  }

  /** The words of a note, apart from the paragraphs. */
  private note(note: LinkedNote, look: Look): void {
    this.endBlock();
    const before = this.blocks.length;
    this.block(note.container, look);
    const strands = this.blocks.splice(before).map(({ strand }) => strand);
    const space = (): Strand => this.source.put(" ");
    this.words.set(note, concat(strands.flatMap((strand, index) => (index > 0 ? [space(), strand] : [strand]))));
  }

  private leave(element: PageElement, reason: string): void {
    const words = textOf(element).replace(/\s+/g, " ").trim();
    if (words === "") return;
    if (isBlock(element)) this.endBlock();
    this.left.push({ words: this.source.put(words), reason });
    if (isBlock(element)) this.source.put("\n");
  }

  private breakLine(): void {
    if (this.lines.at(-1)!.length === 0 && this.lines.length > 1) {
      this.endBlock();
      return;
    }
    this.source.put("\n");
    this.lines.push([]);
  }

  /** Lines that begin like paragraphs are paragraphs; others go on with the line before. */
  private endBlock(): void {
    const lines = this.lines.map((line) => concat(line).trim()).filter((line) => line.length > 0);
    const { heading } = this;
    this.lines = [[]];
    this.heading = 0;
    if (lines.length === 0) return;
    this.source.put("\n");
    let open: Strand[] = [];
    const add = (): void => {
      if (open.length > 0) this.blocks.push({ strand: concat(open), heading, afterPageBreak: false });
    };
    lines.forEach((line, index) => {
      const previous = lines[index - 1];
      if (previous && (isDivision(previous.text) || (heading === 0 && beginsBlock(line.text, previous.text)))) {
        add();
        open = [line];
      } else open = previous ? [...open, this.source.put(" "), line] : [line];
    });
    add();
  }
}

/** "Annex I" or "II" on a line of its own, with the title on the next. */
const isDivision = (line: string): boolean => isAnnexHeading(line) || partLabelAt(line)?.rest === "";

/** How Word saves comments on a page. */
const isComment = (element: PageElement): boolean =>
  /mso-element:\s*comment/i.test(attribute(element, "style") ?? "") || /^mso(?:com|Comment)/i.test(attribute(element, "class") ?? "");

import { languages, type Metadata, type PlacedRole, readRole } from "../../document/index.js";
import type { Indicator, MarkedBlock, Reference } from "../printed/block.js";
import { SourceText } from "../printed/source-text.js";
import type { StatedFact } from "../printed/stated-masthead.js";
import { concat, emptyStrand, type Strand } from "../printed/strand.js";
import { unmarkedPlace } from "../printed/unmarked-place.js";
import { Faces } from "./faces.js";
import { type LinkedNote, linkedNotes } from "./note-links.js";
import {
  attribute,
  elementsIn,
  hasClass,
  isBlock,
  isElement,
  isSilent,
  isText,
  type PageElement,
  type PageNode,
  textOf,
} from "./page-tree.js";

/** What a page of this project says of itself. */
export interface OwnPage {
  readonly source: string;
  readonly language: Metadata["language"];
  readonly facts: readonly StatedFact[];
  readonly blocks: readonly MarkedBlock[];
  readonly indicators: ReadonlyMap<number, Indicator>;
  readonly references: ReadonlyMap<number, Reference>;
  /** What print adds to the text, by the rule that says so. */
  readonly added: readonly { readonly words: Strand; readonly rule: "quotation-mark" | "footnote-indicator" }[];
}

const placeOf = (element: PageElement): PlacedRole | null => readRole(attribute(element, "data-role") ?? "");

/** Whether the elements of a page say what they are of a draft. */
export function isOwnPage(page: PageElement): boolean {
  for (const element of elementsIn(page)) if (placeOf(element)) return true;
  return false;
}

/** Reads a page that this project wrote: words exactly as they are, each with what it is. */
export function readOwnPage(page: PageElement): OwnPage {
  const reader = new OwnPageReader(page);
  reader.read(page);
  return reader.finished();
}

class OwnPageReader {
  private readonly source = new SourceText();
  private readonly faces: Faces;
  private readonly notes: ReadonlyMap<PageElement, LinkedNote>;
  private readonly containers: ReadonlySet<PageElement>;
  private readonly facts: StatedFact[] = [];
  private readonly blocks: MarkedBlock[] = [];
  private readonly places = new Map<number, { readonly length: number; readonly note: LinkedNote | null }>();
  private readonly references = new Map<number, Reference>();
  private readonly added: OwnPage["added"][number][] = [];
  private readonly language: Metadata["language"];

  constructor(page: PageElement) {
    this.faces = new Faces(page);
    const notes = linkedNotes(page);
    this.notes = new Map(notes.map((note) => [note.indicator, note]));
    this.containers = new Set(notes.map(({ container }) => container));
    const tag = (attribute(page, "lang") ?? "").slice(0, 2);
    this.language = languages.find((language) => language === tag) ?? "en";
  }

  finished(): OwnPage {
    const words = new Map<LinkedNote, Strand>();
    for (const note of this.notes.values()) words.set(note, this.noteWords(note));
    const indicators = new Map(
      [...this.places].map(([at, { length, note }]) => [at, { length, notes: note ? [words.get(note) ?? emptyStrand] : [] }]),
    );
    const { source, language, facts, blocks, references, added } = this;
    return { source: source.text, language, facts, blocks, indicators, references, added };
  }

  /** Goes down to the elements that say what they are, and to paragraphs that do not. */
  read(element: PageElement): void {
    const place = placeOf(element);
    const fact = attribute(element, "data-fact");
    if (element.tagName === "head" || this.containers.has(element)) return;
    if (place) this.block(element, place);
    else if (fact !== null) this.facts.push(...this.lines(element).map((words) => ({ fact, words })));
    else if (element.childNodes.some(isWording)) this.unmarked(element);
    else for (const child of element.childNodes) if (isElement(child)) this.read(child);
  }

  private unmarked(element: PageElement): void {
    const line = concat(element.childNodes.flatMap((child) => this.inline(child, 0))).trim();
    const { length, ...place } = unmarkedPlace(line.text, this.blocks.at(-1));
    this.blocks.push({ ...place, id: "", label: line.slice(0, length).trim(), words: line.slice(length) });
    this.source.put("\n");
  }

  private block(element: PageElement, place: PlacedRole): void {
    const children = [...element.childNodes];
    const first = children[0];
    const labelled = first && isElement(first) && hasClass(first, "label");
    let label = emptyStrand;
    if (labelled) {
      children.shift();
      label = this.source.put(textOf(first));
      const number = attribute(first, "data-fact");
      if (number !== null) this.facts.push({ fact: number, words: label });
      this.gap(children);
    }
    const id = attribute(element, "data-id") ?? "";
    this.blocks.push({
      ...place,
      id,
      label: this.withoutMarks(label, place),
      words: concat(children.flatMap((child) => this.inline(child, 0))),
    });
    this.source.put("\n");
  }

  /** Takes what stands between a label and the words: a space, or a new line. */
  private gap(children: PageNode[]): void {
    const [first] = children;
    if (!first) return;
    if (isText(first) && first.value.startsWith(" ")) first.value = first.value.slice(1);
    else if (isElement(first) && first.tagName === "br") children.shift();
    this.source.put(" ");
  }

  /** The label without the marks that open a quoted draft, one for each it is inside of. */
  private withoutMarks(label: Strand, { quotations }: PlacedRole): Strand {
    const marks = quotations > 0 ? /^[“‘]*/.exec(label.text)![0].length : 0;
    if (marks > 0) this.added.push({ words: label.slice(0, marks), rule: "quotation-mark" });
    return label.slice(marks);
  }

  private inline(node: PageNode, style: number): Strand[] {
    if (isText(node)) return node.value === "" ? [] : [this.source.put(node.value.replace(/\s*[\r\n]\s*/g, " "), style)];
    if (!isElement(node) || isSilent(node)) return [];
    if (node.tagName === "br") return [this.source.put(" ")];
    if (hasClass(node, "page-space")) return [this.source.put(" ", style)];
    const inner = style | this.faces.of(node).set;
    const note = this.notes.get(node);
    const target = attribute(node, "data-target");
    if (note || (node.tagName === "sup" && textOf(node) === ",")) {
      const strand = this.source.put(textOf(node));
      this.places.set(strand.at[0]!, { length: strand.length, note: note ?? null });
      return [strand];
    }
    if (hasClass(node, "quotation-mark")) {
      this.added.push({ words: this.source.put(textOf(node)), rule: "quotation-mark" });
      return [];
    }
    const strands = node.childNodes.flatMap((child) => this.inline(child, inner));
    const words = concat(strands);
    if (target !== null && words.length > 0) this.references.set(words.at[0]!, { length: words.length, target });
    return strands;
  }

  /** The words of a fact, line by line. */
  private lines(element: PageElement): Strand[] {
    const lines: string[] = [""];
    for (const child of element.childNodes) {
      if (isElement(child) && child.tagName === "br") lines.push("");
      else lines[lines.length - 1] += textOf(child);
    }
    return lines.map((line) => {
      const words = this.source.put(line.replace(/\s+/g, (space) => (space === "\u00a0" ? space : " ")));
      this.source.put("\n");
      return words;
    });
  }

  private noteWords({ container, back }: LinkedNote): Strand {
    const children = [...container.childNodes];
    const at = children.findIndex((child) => isElement(child) && child === back);
    this.added.push({ words: this.source.put(textOf(back)), rule: "footnote-indicator" });
    if (at >= 0) children.splice(at, 1);
    this.gap(children);
    const words = concat(children.flatMap((child) => this.inline(child, 0)));
    this.source.put("\n");
    return words;
  }
}

/** Whether a node is words of the element it stands in. */
const isWording = (node: PageNode): boolean =>
  (isText(node) || (isElement(node) && !isBlock(node) && !isSilent(node))) && textOf(node).trim() !== "";

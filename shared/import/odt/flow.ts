import { type PlacedRole, readMastheadBookmark, readParagraphBookmark, readReferenceField, wordStyles } from "../../document/index.js";
import type { Indicator, Reference } from "../printed/block.js";
import { SourceText } from "../printed/source-text.js";
import { concat, type Strand, superscript } from "../printed/strand.js";
import { elementsOf, isText, type XmlElement, type XmlNode } from "../xml.js";
import { ListLabels } from "./list-labels.js";
import { Styles } from "./styles.js";

/** A paragraph of the file, and what the file says of it. */
export interface Line {
  readonly strand: Strand;
  /** Its label, in files of ours; part of the strand in others. */
  readonly label: Strand;
  readonly mark: (PlacedRole & { readonly id: string }) | null;
  readonly style: string;
  /** Level of a heading, 0 for none. */
  readonly heading: number;
}

/** The text of a file in the order in which it is read, with what is in it. */
export interface Flow {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly indicators: ReadonlyMap<number, Indicator>;
  readonly references: ReadonlyMap<number, Reference>;
  /** What a masthead states, by the names of the bookmarks around it. */
  readonly facts: readonly { readonly fact: string; readonly words: Strand }[];
  readonly quotationMarks: readonly Strand[];
  readonly left: readonly { readonly words: Strand; readonly reason: string }[];
  readonly objects: ReadonlyMap<string, number>;
}

/** What is not text of the document, and under what name its words are left out. */
const leftOut: Readonly<Record<string, string>> = {
  "office:annotation": "comment",
  "text:tracked-changes": "tracked deletion",
  "draw:frame": "text box",
};

/** Reads the text of `office:text`. */
export function readFlow(text: XmlElement, parts: readonly (XmlElement | null)[]): Flow {
  const reader = new FlowReader(new Styles(parts), new ListLabels(parts));
  reader.blocks(text, 0);
  return reader;
}

class FlowReader implements Flow {
  readonly source = new SourceText();
  readonly lines: Line[] = [];
  readonly indicators = new Map<number, Indicator>();
  readonly references = new Map<number, Reference>();
  readonly facts: { fact: string; words: Strand }[] = [];
  readonly quotationMarks: Strand[] = [];
  readonly left: { words: Strand; reason: string }[] = [];
  readonly objects = new Map<string, number>();
  /** Of the paragraph being read. */
  private pieces: Strand[] = [];
  private labels: Strand[] = [];
  /** How its style looks, which says nothing of words whose part in the draft is known. */
  private paragraphFace = 0;
  private mark: Line["mark"] = null;
  private open = new Map<string, number>();
  private reference: number | null = null;

  constructor(
    private readonly styles: Styles,
    private readonly listLabels: ListLabels,
  ) {}

  blocks(parent: XmlElement, level: number, list = "", label: () => string = () => ""): void {
    for (const child of elementsOf(parent)) {
      const name = child.attributes["text:style-name"] ?? list;
      if (child.name === "text:p" || child.name === "text:h") this.paragraph(child, label());
      else if (child.name === "text:list") {
        if (level === 0)
          this.listLabels.begin(name, child.attributes["text:continue-numbering"] === "true" || "text:continue-list" in child.attributes);
        this.blocks(child, level + 1, name);
      } else if (child.name === "text:list-item") {
        let pending = true;
        this.blocks(child, level, list, () => {
          const next = pending ? this.listLabels.next(list, level) : "";
          pending = false;
          return next;
        });
      } else if (child.name in leftOut) this.leave(child);
      else if (!child.name.startsWith("office:forms") && !child.name.startsWith("text:sequence-decls"))
        this.blocks(child, level, list, label);
    }
  }

  private paragraph(element: XmlElement, label: string): void {
    const style = this.styles.named("paragraph", element.attributes["text:style-name"]);
    this.pieces = label === "" ? [] : [this.source.put(`${label} `)];
    this.labels = [];
    this.mark = null;
    this.paragraphFace = this.styles.face("paragraph", element.attributes["text:style-name"]);
    this.inline(element, 0);
    this.source.put("\n");
    const heading = element.name === "text:h" ? Number(element.attributes["text:outline-level"] ?? "1") || 1 : 0;
    this.lines.push({ strand: concat(this.pieces), label: concat(this.labels), mark: this.mark, style, heading });
  }

  private inline(parent: XmlElement, face: number, style = ""): void {
    for (const node of parent.children) this.node(node, face, style);
  }

  private node(node: XmlNode, face: number, style: string): void {
    if (isText(node)) {
      const text = node.text.replace(/[ \t\r\n]+/g, " ");
      this.words(text, face, style);
      return;
    }
    const { name, attributes } = node;
    const bookmark = attributes["text:name"] ?? "";
    if (name === "text:s") this.words(" ".repeat(Math.min(Number(attributes["text:c"] ?? "1") || 1, 1_000)), face, style);
    else if (name === "text:tab") this.words("\t", face, style);
    else if (name === "text:line-break") this.words("\n", face, style);
    else if (name === "text:note") this.note(node);
    else if (name === "text:bookmark-start") this.begin(bookmark);
    else if (name === "text:bookmark-end") this.end(bookmark);
    else if (name === "text:bookmark-ref" || name === "text:a") this.linked(node, face, style);
    else if (name === "text:change-start") this.count("tracked insertion");
    else if (name === "text:span") {
      const named = this.styles.named("text", attributes["text:style-name"]);
      this.inline(node, face | this.styles.face("text", attributes["text:style-name"]), named);
    } else if (name in leftOut) this.leave(node);
    else this.inline(node, face, style);
  }

  private words(text: string, face: number, style: string): void {
    if (text === "") return;
    if (style === "Label") this.labels.push(this.source.put(text));
    else if (style === wordStyles.quotationMark) this.quotationMarks.push(this.source.put(text));
    // A space of the page looks like the words it stands among.
    else if (style === wordStyles.pageSpace) this.pieces.push(this.source.put(" ", this.pieces.at(-1)?.style.at(-1) ?? face));
    else this.pieces.push(this.source.put(text, this.mark ? face : face | this.paragraphFace));
  }

  private begin(name: string): void {
    const mark = readParagraphBookmark(name);
    if (mark) this.mark = mark;
    this.open.set(name, this.pieces.length);
  }

  private end(name: string): void {
    const fact = readMastheadBookmark(name);
    const from = this.open.get(name);
    if (fact && from !== undefined) this.facts.push({ fact, words: concat(this.pieces.splice(from)) });
  }

  /** A field that repeats a number, or a link that stands for one: what leads up to a reference is part of it. */
  private linked(node: XmlElement, face: number, style: string): void {
    const name = node.attributes["text:ref-name"] ?? (node.attributes["xlink:href"] ?? "").replace(/^#/, "");
    const field = readReferenceField(` REF ${name} `);
    const from = this.pieces.length;
    this.inline(node, face, style);
    if (!field) return;
    this.reference ??= from;
    if (!field.complete) return;
    const words = concat(this.pieces.slice(this.reference));
    this.reference = null;
    if (words.length > 0) this.references.set(words.at[0]!, { length: words.length, target: field.id });
  }

  private note(note: XmlElement): void {
    const [citation, body] = ["text:note-citation", "text:note-body"].map((name) => elementsOf(note).find((child) => child.name === name));
    const { pieces, reference } = this;
    const number = this.source.put(citation ? wordsOf(citation) || "*" : "*", superscript);
    if (note.attributes["text:note-class"] === "endnote") this.count("endnote, now a footnote");
    this.pieces = [];
    for (const paragraph of body ? elementsOf(body) : []) {
      if (this.pieces.length > 0) this.pieces.push(this.source.put(" "));
      this.inline(paragraph, 0);
    }
    const words = concat(this.pieces);
    const tab = /^\t/.test(words.text) ? 1 : 0;
    this.pieces = [...pieces, number];
    this.reference = reference;
    this.indicators.set(number.at[0]!, { length: number.length, notes: [words.slice(tab)] });
  }

  private leave(element: XmlElement): void {
    const reason = leftOut[element.name]!;
    const words = wordsOf(element).replace(/\s+/g, " ").trim();
    this.count(element.name === "draw:frame" && words === "" ? "picture" : reason);
    if (words !== "") this.left.push({ words: this.source.put(`${words}\n`), reason });
  }

  private count(kind: string): void {
    this.objects.set(kind, (this.objects.get(kind) ?? 0) + 1);
  }
}

const wordsOf = (node: XmlNode): string => (isText(node) ? node.text : node.children.map(wordsOf).join(""));

import { type PlacedRole, readMastheadBookmark, readParagraphBookmark, readReferenceField, wordStyles } from "../../document/index.js";
import type { Indicator, Reference } from "../printed/block.js";
import { SourceText } from "../printed/source-text.js";
import { concat, type Strand, superscript } from "../printed/strand.js";
import type { Fate } from "../receipt.js";
import type { Size } from "../size.js";
import { type Change, type Reading, stands } from "../tracked/changes.js";
import type { Remark } from "../tracked/comments.js";
import type { PlacedChange } from "../tracked/tracked-text.js";
import { elementsOf, isText, type XmlElement, type XmlNode } from "../xml.js";
import { type ChangedRegion, changedRegions, whoMade, wordsOf } from "./changes.js";
import { ListLabels } from "./list-labels.js";
import { Styles } from "./styles.js";

/** A paragraph of the file, and what the file says of it. */
export interface Line {
  /** The element it is in the file, by which other readings find it again. */
  readonly key: XmlElement;
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
  /** The paragraphs of the file in their order, those taken out among them. */
  readonly paragraphs: readonly XmlElement[];
  /** The changes in each paragraph, those in it that are taken out too. */
  readonly changed: ReadonlyMap<XmlElement, readonly PlacedChange[]>;
  readonly remarks: readonly Remark[];
  readonly objects: ReadonlyMap<string, number>;
}

/** What is not text of the document, and under what name its words are left out. */
const leftOut: Readonly<Record<string, string>> = {
  "draw:frame": "text box",
};

/** Which of the tracked changes of a file count as made, and what becomes of text that does not stand then. */
export interface FlowReading {
  readonly isMade: Reading;
  readonly fateOf: (changes: readonly Change[]) => Fate;
}

/** Reads the text of `office:text` as it is in a reading. */
export function readFlow(text: XmlElement, parts: readonly (XmlElement | null)[], reading: FlowReading, size: Size): Flow {
  const reader = new FlowReader(new Styles(parts), new ListLabels(parts), changedRegions(text), reading, size);
  reader.blocks(text, 0);
  return reader;
}

/** Of comments on the same words and those they are about; no text has more. */
const mostOpenComments = 200;
const longestExcerpt = 20_000;

class FlowReader implements Flow {
  readonly source = new SourceText();
  readonly lines: Line[] = [];
  readonly indicators = new Map<number, Indicator>();
  readonly references = new Map<number, Reference>();
  readonly facts: { fact: string; words: Strand }[] = [];
  readonly quotationMarks: Strand[] = [];
  readonly paragraphs: XmlElement[] = [];
  readonly changed = new Map<XmlElement, PlacedChange[]>();
  readonly remarks: Remark[] = [];
  readonly objects = new Map<string, number>();
  /** Of the paragraph being read. */
  private pieces: Strand[] = [];
  private labels: Strand[] = [];
  /** How its style looks, which says nothing of words whose part in the draft is known. */
  private paragraphFace = 0;
  private mark: Line["mark"] = null;
  /** The paragraph being read, and the one whose words stand first in its line; null where none do yet. */
  private element: XmlElement | null = null;
  private key: XmlElement | null = null;
  private style = "";
  private heading = 0;
  /** The changes that what is being read is inside of, by their ids. */
  private changes = new Map<string, Change>();
  /** The end of the line before does not stand: what follows goes on in it. */
  private goesOn = false;
  private open = new Map<string, number>();
  private comments = new Map<string, { excerpt: string }>();
  private reference: number | null = null;

  constructor(
    private readonly styles: Styles,
    private readonly listLabels: ListLabels,
    private readonly regions: ReadonlyMap<string, ChangedRegion>,
    private readonly reading: FlowReading,
    private readonly size: Size,
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
      else if (child.name === "text:change-start" || child.name === "text:change-end" || child.name === "text:change") this.change(child);
      else if (
        child.name !== "text:tracked-changes" &&
        !child.name.startsWith("office:forms") &&
        !child.name.startsWith("text:sequence-decls")
      )
        this.blocks(child, level, list, label);
    }
  }

  private paragraph(element: XmlElement, label: string): void {
    this.begin(element, label);
    this.inline(element, 0);
    this.end();
  }

  private begin(element: XmlElement, label = ""): void {
    this.size.add("paragraphs");
    this.element = element;
    this.paragraphs.push(element);
    for (const change of this.changes.values()) this.placed(change);
    if (this.goesOn) return;
    this.style = this.styles.named("paragraph", element.attributes["text:style-name"]);
    this.pieces = label === "" ? [] : [this.source.put(`${label} `)];
    this.labels = [];
    this.mark = null;
    this.key = null;
    this.paragraphFace = this.styles.face("paragraph", element.attributes["text:style-name"]);
    this.heading = element.name === "text:h" ? Number(element.attributes["text:outline-level"] ?? "1") || 1 : 0;
  }

  /** The end of a paragraph: of its line too, unless somebody put it in and that does not stand. */
  private end(): void {
    this.goesOn = !this.standing;
    if (this.goesOn) return;
    this.source.put("\n");
    const { mark, style, heading } = this;
    this.lines.push({ key: this.key ?? this.element!, strand: concat(this.pieces), label: concat(this.labels), mark, style, heading });
  }

  private get standing(): boolean {
    return stands([...this.changes.values()], this.reading.isMade);
  }

  private placed(change: Change): void {
    if (!this.element) return;
    const changes = this.changed.get(this.element) ?? [];
    this.changed.set(this.element, [...changes, { change, among: [...this.changes.values()] }]);
  }

  /** Where a change begins or ends, or where something was taken out. */
  private change({ name, attributes }: XmlElement): void {
    const id = attributes["text:change-id"] ?? "";
    const region = this.regions.get(id);
    if (!region) return;
    const { change, deleted } = region;
    if (change.kind === "formatting") {
      // What the words looked like before is not in the file.
      if (name === "text:change-start") this.count("tracked change of look");
      return;
    }
    if (name === "text:change-end") this.changes.delete(id);
    else {
      this.changes.set(id, change);
      this.placed(change);
    }
    if (name !== "text:change") return;
    deleted.forEach((paragraph, index) => {
      if (index > 0) {
        this.end();
        this.begin(paragraph);
      }
      this.inline(paragraph, 0);
    });
    this.changes.delete(id);
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
    else if (name === "text:bookmark-start") this.beginBookmark(bookmark);
    else if (name === "text:bookmark-end") this.endBookmark(bookmark);
    else if (name === "text:bookmark-ref" || name === "text:a") this.linked(node, face, style);
    else if (name === "text:change" || name === "text:change-start" || name === "text:change-end") this.change(node);
    else if (name === "office:annotation") this.comment(node);
    else if (name === "office:annotation-end") this.comments.delete(attributes["office:name"] ?? "");
    else if (name === "text:span") {
      const named = this.styles.named("text", attributes["text:style-name"]);
      this.inline(node, face | this.styles.face("text", attributes["text:style-name"]), named);
    } else if (name in leftOut) this.leave(node);
    else this.inline(node, face, style);
  }

  private words(text: string, face: number, style: string): void {
    if (text === "") return;
    if (!this.standing) {
      this.source.book(text, this.reading.fateOf([...this.changes.values()]));
      return;
    }
    this.key ??= this.element;
    for (const comment of this.comments.values()) if (comment.excerpt.length < longestExcerpt) comment.excerpt += text;
    if (style === "Label") this.labels.push(this.source.put(text));
    else if (style === wordStyles.quotationMark) this.quotationMarks.push(this.source.put(text));
    // A space of the page looks like the words it stands among.
    else if (style === wordStyles.pageSpace) this.pieces.push(this.source.put(" ", this.pieces.at(-1)?.style.at(-1) ?? face));
    else this.pieces.push(this.source.put(text, this.mark ? face : face | this.paragraphFace));
  }

  private beginBookmark(name: string): void {
    const mark = readParagraphBookmark(name);
    if (mark) this.mark = mark;
    this.open.set(name, this.pieces.length);
  }

  private endBookmark(name: string): void {
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
    if (!this.standing) {
      this.source.book(body ? wordsOf(body) : "", this.reading.fateOf([...this.changes.values()]));
      return;
    }
    this.key ??= this.element;
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
    if (words !== "") this.source.book(`${words}\n`, { kind: "dropped", reason });
  }

  /** A comment and the words it is about, from here to its end. */
  private comment(element: XmlElement): void {
    this.size.add("comments");
    const paragraphs = elementsOf(element).filter(({ name }) => name === "text:p" || name === "text:list");
    const text = paragraphs.map((paragraph) => wordsOf(paragraph).replace(/\s+/g, " ").trim()).join("\n");
    this.source.book(`${text}\n`, { kind: "transformed", rule: "comment" });
    const remark = { ...whoMade(element), text, excerpt: "", paragraph: this.key ?? this.element };
    this.remarks.push(remark);
    const name = element.attributes["office:name"];
    if (name !== undefined && this.comments.size < mostOpenComments) this.comments.set(name, remark);
  }

  private count(kind: string): void {
    this.objects.set(kind, (this.objects.get(kind) ?? 0) + 1);
  }
}

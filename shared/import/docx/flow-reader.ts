import { asText, kept, leftOut, type ObjectCount } from "../object-count.js";
import type { Size } from "../size.js";
import type { Change } from "../tracked/changes.js";
import { childNamed, elementsOf, isText, type XmlElement } from "../xml.js";
import { FieldStack } from "./field-stack.js";
import { type FlowBlock, type FlowParagraph, isRow, joined, linesOf, type NoteKey, type Piece } from "./flow.js";
import { changeOf, type Formatted } from "./formatted.js";
import { chosenAlternative, readDrawing } from "./objects.js";
import type { Face, ParagraphFormat, Styles } from "./styles.js";
import { symbolOf } from "./symbol-fonts.js";

/** Runs and paragraphs that were put in or taken out stand in an element of their own, which names who did it. */
const trackedNames: ReadonlySet<string> = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

/** Elements around text that say something about it and are no text. */
const wrappers: ReadonlySet<string> = new Set(["w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent", "w:rubyBase"]);

/** Characters that have elements of their own. */
const characters: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

const looks: ReadonlySet<string> = new Set(["w:sectPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:tblGridChange"]);

/**
 * Reads the paragraphs and tables of a part as they are written, with everything anybody put in or took out. Which of it
 * stands is for a reading to say.
 */
export class FlowReader {
  private readonly fields = new FieldStack();
  private readonly bookmarks = new Map<string, string>();
  /** The changes that what is being read is inside of. */
  private changes: readonly Change[] = [];
  /** Bookmarks and comments that begin between paragraphs: they belong to the next. */
  private waiting: Piece[] = [];

  constructor(
    private readonly styles: Styles,
    private readonly objects: ObjectCount,
    private readonly size: Size,
  ) {}

  /** What an element of a body, a note or a cell is; they are to be given in their order. */
  block(element: XmlElement): FlowBlock[] {
    const { name } = element;
    if (name === "w:p") return [this.paragraph(element)];
    if (name === "w:tbl") return this.table(element);
    if (name === "w:sdt") return this.blocks(this.controlled(element));
    if (wrappers.has(name)) return this.blocks(elementsOf(element));
    if (name === "mc:AlternateContent") return this.blocks(childrenOf(chosenAlternative(element)));
    if (trackedNames.has(name)) return this.within(changeOf(element), () => this.blocks(elementsOf(element)));
    if (name === "w:altChunk") this.objects.add("embedded document", leftOut);
    else this.waiting.push(...this.inline(element, ""));
    return [];
  }

  private blocks(elements: readonly XmlElement[]): FlowBlock[] {
    return elements.flatMap((element) => this.block(element));
  }

  private paragraph(element: XmlElement): FlowParagraph {
    this.size.add("paragraphs");
    const properties = childNamed(element, "w:pPr");
    const format = this.paragraphFormat(properties);
    const pieces = joined([...this.waiting.splice(0), ...this.inlines(elementsOf(element), format.now.style)]);
    const markProperties = properties && childNamed(properties, "w:rPr");
    const mark = elementsOf(markProperties ?? noElement).flatMap((each) => changeOf(each) ?? []);
    return { format, pieces, mark: [...this.changes, ...mark.filter(({ kind }) => kind !== "formatting")] };
  }

  private paragraphFormat(properties: XmlElement | null): Formatted<ParagraphFormat> {
    this.countLooks(properties);
    const changed = properties && childNamed(properties, "w:pPrChange");
    const change = changed && changeOf(changed);
    const before = change ? { change, value: this.styles.paragraph(childNamed(changed, "w:pPr")) } : null;
    if (change) this.objects.add("tracked change of a paragraph’s style", kept);
    return { now: this.styles.paragraph(properties), before };
  }

  private table(table: XmlElement): FlowBlock[] {
    const rows = (elements: readonly XmlElement[]): FlowBlock[] =>
      elements.flatMap((element) => {
        if (element.name === "w:tr") return [this.row(element)];
        if (element.name === "w:sdt") return rows(this.controlled(element));
        if (wrappers.has(element.name)) return rows(elementsOf(element));
        if (trackedNames.has(element.name)) return this.within(changeOf(element), () => rows(elementsOf(element)));
        this.waiting.push(...this.inline(element, ""));
        return [];
      });
    return rows(elementsOf(table));
  }

  private row(row: XmlElement): FlowBlock {
    const cells: FlowParagraph[][] = [];
    const properties = childNamed(row, "w:trPr");
    this.countLooks(properties);
    const read = (elements: readonly XmlElement[]): void => {
      for (const element of elements) {
        if (element.name === "w:tc") cells.push(this.cell(element));
        else if (element.name === "w:sdt") read(this.controlled(element));
        else if (wrappers.has(element.name)) read(elementsOf(element));
      }
    };
    this.within(trackedIn(properties), () => read(elementsOf(row)));
    return { cells };
  }

  /** A cell’s paragraphs; a table inside it goes on as paragraphs of it. */
  private cell(cell: XmlElement): FlowParagraph[] {
    const properties = childNamed(cell, "w:tcPr");
    this.countLooks(properties);
    return this.within(trackedIn(properties), () =>
      this.blocks(elementsOf(cell)).flatMap((block) => (isRow(block) ? block.cells.flat() : [block])),
    );
  }

  private within<Result>(change: Change | null, read: () => Result): Result {
    const outer = this.changes;
    if (change) this.changes = [...outer, change];
    const result = read();
    this.changes = outer;
    return result;
  }

  private controlled(control: XmlElement): XmlElement[] {
    this.objects.add("content control", asText);
    return childrenOf(childNamed(control, "w:sdtContent"));
  }

  private inlines(elements: readonly XmlElement[], style: string): Piece[] {
    return elements.flatMap((element) => this.inline(element, style));
  }

  private inline(element: XmlElement, style: string): Piece[] {
    const { name, attributes } = element;
    if (name === "w:r") return this.run(element, style);
    if (trackedNames.has(name)) return this.within(changeOf(element), () => this.inlines(elementsOf(element), style));
    if (wrappers.has(name)) return this.inlines(elementsOf(element), style);
    switch (name) {
      case "w:hyperlink":
        this.objects.add("link", asText);
        return this.inlines(elementsOf(element), style);
      case "w:fldSimple":
        this.objects.add("field", asText);
        return FieldStack.simple(attributes["w:instr"] ?? "", this.inlines(elementsOf(element), style), this.changes);
      case "w:sdt":
        return this.inlines(this.controlled(element), style);
      case "mc:AlternateContent":
        return this.inlines(childrenOf(chosenAlternative(element)), style);
      case "w:bookmarkStart":
        this.bookmarks.set(attributes["w:id"] ?? "", attributes["w:name"] ?? "");
        return [{ kind: "bookmark", name: attributes["w:name"] ?? "", end: false }];
      case "w:bookmarkEnd":
        return [{ kind: "bookmark", name: this.bookmarks.get(attributes["w:id"] ?? "") ?? "", end: true }];
      case "w:commentRangeStart":
      case "w:commentRangeEnd":
        return [{ kind: "comment", id: attributes["w:id"] ?? "", end: name === "w:commentRangeEnd" }];
      case "m:oMath":
      case "m:oMathPara":
        this.objects.add("equation", leftOut);
        return aside(linesOf(element), "equation");
      case "w:subDoc":
        this.objects.add("embedded document", leftOut);
        return [];
      default:
        return [];
    }
  }

  private run(run: XmlElement, style: string): Piece[] {
    const properties = childNamed(run, "w:rPr");
    const face = this.runFace(properties, style);
    const pieces: Piece[] = [];
    const children = elementsOf(run);
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!;
      const sign =
        /^w:(?:foot|end)noteReference$/.test(child.name) && /^(?:1|true|on)$/.test(child.attributes["w:customMarkFollows"] ?? "");
      if (sign) {
        pieces.push(
          this.note(
            child,
            children
              .slice(index + 1)
              .map(textIn)
              .join(""),
          ),
        );
        break;
      }
      pieces.push(...this.runContent(child, face, style));
    }
    return pieces;
  }

  private runFace(properties: XmlElement | null, style: string): Formatted<Face> {
    const changed = properties && childNamed(properties, "w:rPrChange");
    const change = changed && changeOf(changed);
    const now = this.styles.face(properties, style);
    if (!change) return { now, before: null };
    this.objects.add("tracked change of formatting", kept);
    return { now, before: { change, value: this.styles.face(childNamed(changed, "w:rPr"), style) } };
  }

  private runContent(element: XmlElement, face: Formatted<Face>, style: string): Piece[] {
    const { name, attributes } = element;
    switch (name) {
      case "w:fldChar":
        return this.fieldCharacter(attributes["w:fldCharType"] ?? "");
      case "w:instrText":
      case "w:delInstrText":
        this.fields.code(element.children.map((child) => (isText(child) ? child.text : "")).join(""));
        return [];
      case "w:footnoteReference":
      case "w:endnoteReference":
        return [this.note(element, "")];
      case "w:footnoteRef":
      case "w:endnoteRef":
        return [{ kind: "noteNumber" }];
      case "w:commentReference":
        return [{ kind: "comment", id: attributes["w:id"] ?? "", end: true }];
      case "w:drawing":
      case "w:pict":
      case "w:object":
        return readDrawing(element, this.objects).flatMap((text) => aside(text, "text box"));
      case "w:ruby":
        return [
          ...this.inlines(childrenOf(childNamed(element, "w:rubyBase")), style),
          ...aside(linesOf(childNamed(element, "w:rt") ?? noElement), "pronunciation"),
        ];
      case "mc:AlternateContent":
        return childrenOf(chosenAlternative(element)).flatMap((child) => this.runContent(child, face, style));
      default: {
        const text = textIn(element);
        return text !== "" && this.fields.shown ? [{ kind: "text", text, face, changes: this.changes }] : [];
      }
    }
  }

  private fieldCharacter(type: string): Piece[] {
    if (type === "separate") return this.fields.separate(this.changes);
    if (type === "end") return this.fields.end(this.changes);
    if (type === "begin") {
      this.objects.add("field", asText);
      this.fields.begin();
    }
    return [];
  }

  private note(reference: XmlElement, sign: string): Piece {
    const part = reference.name === "w:footnoteReference" ? "footnotes" : "endnotes";
    const note: NoteKey = `${part} ${reference.attributes["w:id"] ?? ""}`;
    return { kind: "note", note, sign, changes: this.changes };
  }

  private countLooks(properties: XmlElement | null): void {
    const count = elementsOf(properties ?? noElement).filter(({ name }) => looks.has(name)).length;
    this.objects.add("tracked change of a table’s look", leftOut, count);
  }
}

const noElement: XmlElement = { name: "", attributes: {}, children: [], from: 0, inside: 0, end: 0, to: 0 };

const childrenOf = (element: XmlElement | null): XmlElement[] => (element ? elementsOf(element) : []);

const aside = (text: string, reason: string): Piece[] => (text === "" ? [] : [{ kind: "aside", text, reason }]);

/** The first change among the properties of a row or cell. */
const trackedIn = (properties: XmlElement | null): Change | null => childrenOf(properties).map(changeOf).find(Boolean) ?? null;

/** The text of an element of a run. White space at its ends counts only where it is to be kept (XML, 2.10). */
function textIn(element: XmlElement): string {
  const { name, attributes, children } = element;
  if (name === "w:t" || name === "w:delText") {
    const text = children
      .map((child) => (isText(child) ? child.text : ""))
      .join("")
      .replace(/[\t\r\n]/g, " ");
    return attributes["xml:space"] === "preserve" ? text : text.replace(/^ +| +$/g, "");
  }
  if (name === "w:sym") return symbolOf(attributes["w:font"] ?? "", attributes["w:char"] ?? "");
  return characters[name] ?? "";
}

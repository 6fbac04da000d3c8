import { readParagraphBookmark, roleCode } from "../../document/index.js";
import { elementsOf, isText, type XmlElement } from "../../import/xml.js";
import type { Line, Marker, Piece } from "../line.js";

/** The notes of a file by their ids there. */
export type NoteLines = ReadonlyMap<string, Line>;

/**
 * The paragraphs inside an element of a Word file as lines. Tabs and breaks are characters, looks and properties the
 * source of their elements.
 */
export const readLines = (container: XmlElement, source: string, notes: NoteLines): Line[] =>
  elementsOf(container)
    .filter(({ name }) => name === "w:p")
    .map((paragraph) => new LineReader(source, notes).read(paragraph));

/** What stands for a number that a note begins with: a marker that nothing ends. */
export const noteMark = "footnoteRef";

class LineReader {
  private readonly pieces: Piece[] = [];
  private readonly markers: Marker[] = [];
  private readonly bookmarks = new Map<string, string>();
  private properties: XmlElement | null = null;
  private at = 0;
  /** The instruction of a field that is being read, its result so far, and whether that has begun. */
  private field: { instruction: string; locked: boolean; text: string; look: string; result: boolean } | null = null;

  constructor(
    private readonly source: string,
    private readonly notes: NoteLines,
  ) {}

  read(paragraph: XmlElement): Line {
    for (const child of elementsOf(paragraph)) this.child(child);
    return {
      ...this.kind(),
      properties: this.properties ? this.source.slice(this.properties.inside, this.properties.end) : "",
      pieces: this.pieces,
      markers: this.markers,
    };
  }

  /** A paragraph of the text is known by its bookmark, everything else by its style. */
  private kind(): Pick<Line, "kind" | "furniture"> {
    for (const { name } of this.markers) {
      const origin = readParagraphBookmark(name);
      // A draft that is quoted no longer, or now, keeps its paragraphs.
      if (origin) return { kind: roleCode({ ...origin, quotations: 0 }), furniture: !/Paragraph$/.test(origin.role.kind) };
    }
    const style = this.properties && elementsOf(this.properties).find(({ name }) => name === "w:pStyle");
    const kind = style?.attributes["w:val"] ?? "";
    return { kind, furniture: !kind.startsWith("SingleTxt") };
  }

  private child(element: XmlElement): void {
    if (element.name === "w:pPr") this.properties = element;
    else if (element.name === "w:r") this.run(element);
    else if (element.name === "w:bookmarkStart") this.mark(element, element.attributes["w:name"]!, "start");
    else if (element.name === "w:bookmarkEnd") this.mark(element, this.bookmarks.get(element.attributes["w:id"]!)!, "end");
    else throw new Error(`A paragraph of a printed file holds ${element.name}, which cannot be tracked.`);
  }

  private mark(element: XmlElement, name: string, side: Marker["side"]): void {
    this.bookmarks.set(element.attributes["w:id"]!, name);
    this.markers.push({ name, at: this.at, side });
  }

  private run(run: XmlElement): void {
    const [first, ...others] = elementsOf(run);
    const properties = first?.name === "w:rPr" ? first : null;
    const look = properties ? this.source.slice(properties.from, properties.to) : "";
    for (const child of properties || !first ? others : [first, ...others]) this.content(child, look);
  }

  private content(element: XmlElement, look: string): void {
    if (element.name === "w:t") this.words(textIn(element), look);
    else if (element.name === "w:tab") this.words("\t", look);
    else if (element.name === "w:br") this.words("\n", look);
    else if (element.name === "w:footnoteReference")
      this.add({ kind: "note", look, line: this.notes.get(element.attributes["w:id"]!)! }, 1);
    else if (element.name === "w:footnoteRef") this.markers.push({ name: noteMark, at: this.at, side: "start" });
    else if (element.name === "w:instrText") this.field!.instruction += textIn(element);
    else if (element.name === "w:fldChar") this.fieldCharacter(element);
    else throw new Error(`A run of a printed file holds ${element.name}, which cannot be tracked.`);
  }

  private words(text: string, look: string): void {
    if (this.field?.result) {
      this.field.text += text;
      this.field.look = look;
    } else this.add({ kind: "words", text, look }, text.length);
  }

  private fieldCharacter({ attributes }: XmlElement): void {
    const type = attributes["w:fldCharType"];
    if (type === "begin") this.field = { instruction: "", locked: attributes["w:fldLock"] === "1", text: "", look: "", result: false };
    else if (type === "separate") this.field!.result = true;
    else {
      const { result: _read, ...field } = this.field!;
      this.field = null;
      this.add({ kind: "field", ...field }, 1);
    }
  }

  private add(piece: Piece, length: number): void {
    const last = this.pieces.at(-1);
    if (piece.kind === "words" && last?.kind === "words" && last.look === piece.look)
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + piece.text };
    else this.pieces.push(piece);
    this.at += length;
  }
}

const textIn = (element: XmlElement): string => element.children.map((child) => (isText(child) ? child.text : "")).join("");

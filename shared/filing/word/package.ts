import { strFromU8, strToU8, unzipSync } from "fflate";
import { packed } from "../../export/docx/packed.js";
import { childNamed, elementsOf, type XmlElement } from "../../import/xml.js";
import type { Line } from "../line.js";
import { type NoteLines, readLines } from "./read-lines.js";
import { parsePart } from "./xml.js";

const documentPart = "word/document.xml";
const notesPart = "word/footnotes.xml";

/** What a printed Word file says: its text, and each of its running heads, as lines. */
export class PrintedFile {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  /** Names of the parts that hold running heads. */
  get heads(): string[] {
    return Object.keys(this.parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
  }

  body(): Line[] {
    const source = this.source(documentPart);
    return readLines(bodyOf(source), source, this.notes());
  }

  head(name: string): Line[] {
    const source = this.source(name);
    return readLines(parsePart(source), source, new Map());
  }

  /** The file with other paragraphs, notes and running heads, each written out; everything else as it is. */
  with(paragraphs: string, notes: string, heads: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
    const changed: Record<string, string> = Object.fromEntries(heads);
    for (const [name, content] of heads) changed[name] = this.replaced(name, (source) => parsePart(source), isParagraph, content);
    changed[documentPart] = this.replaced(documentPart, bodyOf, isParagraph, paragraphs);
    changed[notesPart] = this.replaced(notesPart, parsePart, isNote, notes);
    return packed({ ...this.parts, ...Object.fromEntries(Object.entries(changed).map(([name, text]) => [name, strToU8(text)])) });
  }

  private source(name: string): string {
    return strFromU8(this.parts[name]!);
  }

  private notes(): NoteLines {
    const source = this.source(notesPart);
    const notes = elementsOf(parsePart(source)).filter(isNote);
    return new Map(notes.map((note) => [note.attributes["w:id"]!, readLines(note, source, new Map())[0]!]));
  }

  /** A part in which other elements stand where those stood that are left out. */
  private replaced(
    name: string,
    containerOf: (source: string) => XmlElement,
    leftOut: (element: XmlElement) => boolean,
    content: string,
  ): string {
    const source = this.source(name);
    const container = containerOf(source);
    const kept = elementsOf(container).filter((element) => !leftOut(element));
    const slice = (elements: readonly XmlElement[]): string => elements.map(({ from, to }) => source.slice(from, to)).join("");
    const [before, after] = name === documentPart ? [[], kept] : [kept, []];
    return source.slice(0, container.inside) + slice(before) + content + slice(after) + source.slice(container.end);
  }
}

const bodyOf = (source: string): XmlElement => childNamed(parsePart(source), "w:body")!;
const isParagraph = ({ name }: XmlElement): boolean => name === "w:p";
/** The others are the lines that part notes from text. */
const isNote = ({ name, attributes }: XmlElement): boolean => name === "w:footnote" && attributes["w:type"] === undefined;

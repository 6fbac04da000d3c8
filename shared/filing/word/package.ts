import { strFromU8, strToU8, unzipSync } from "fflate";
import { packed } from "../../export/docx/packed.js";
import { childNamed, elementsOf, type XmlElement } from "../../import/xml.js";
import type { Line } from "../line.js";
import { type NoteLines, readLines } from "./read-lines.js";
import { parsePart } from "./xml.js";

const documentPart = "word/document.xml";
const notesPart = "word/footnotes.xml";

/** A part that lines are read from and written to: its source, and the element they stand in. */
interface Part {
  readonly source: string;
  readonly container: XmlElement;
}

/** What a printed Word file says: its text, and each of its running heads, as lines. */
export class PrintedFile {
  private readonly files: Record<string, Uint8Array>;
  private readonly read = new Map<string, Part>();

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  /** Names of the parts that hold running heads. */
  get heads(): string[] {
    return Object.keys(this.files).filter((name) => /^word\/header\d+\.xml$/.test(name));
  }

  /** The elements that text stands in: the body, then each running head. */
  get flows(): XmlElement[] {
    return [documentPart, ...this.heads.toSorted()].map((name) => this.part(name).container);
  }

  /** The elements of its notes. */
  get notes(): XmlElement[] {
    return elementsOf(this.part(notesPart).container).filter(isNote);
  }

  body(): Line[] {
    const { source, container } = this.part(documentPart);
    return readLines(container, source, this.noteLines());
  }

  head(name: string): Line[] {
    const { source, container } = this.part(name);
    return readLines(container, source, new Map());
  }

  /** The file with other paragraphs, notes and running heads, each written out; everything else as it is. */
  with(paragraphs: string, notes: string, heads: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
    const files = { ...this.files };
    files[documentPart] = strToU8(this.replaced(documentPart, isParagraph, paragraphs));
    files[notesPart] = strToU8(this.replaced(notesPart, isNote, notes));
    for (const [name, content] of heads) files[name] = strToU8(this.replaced(name, isParagraph, content));
    return packed(files);
  }

  private part(name: string): Part {
    const known = this.read.get(name);
    if (known) return known;
    const source = strFromU8(this.files[name]!);
    const root = parsePart(source);
    const part = { source, container: childNamed(root, "w:body") ?? root };
    this.read.set(name, part);
    return part;
  }

  private noteLines(): NoteLines {
    const { source } = this.part(notesPart);
    return new Map(this.notes.map((note) => [note.attributes["w:id"]!, readLines(note, source, new Map())[0]!]));
  }

  /** A part in which other elements stand where the first of those stood that are replaced. */
  private replaced(name: string, isReplaced: (element: XmlElement) => boolean, content: string): string {
    const { source, container } = this.part(name);
    const elements = elementsOf(container);
    const first = elements.findIndex(isReplaced);
    const at = first < 0 ? elements.length : first;
    const kept = (some: readonly XmlElement[]): string =>
      some
        .filter((element) => !isReplaced(element))
        .map(({ from, to }) => source.slice(from, to))
        .join("");
    const before = source.slice(0, container.inside) + kept(elements.slice(0, at));
    return before + content + kept(elements.slice(at)) + source.slice(container.end);
  }
}

const isParagraph = ({ name }: XmlElement): boolean => name === "w:p";
/** The others are the lines that part notes from text. */
const isNote = ({ name, attributes }: XmlElement): boolean => name === "w:footnote" && attributes["w:type"] === undefined;

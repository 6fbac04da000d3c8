import { escaped } from "../../export/xml.js";
import type { Change, Piece, RevisedLine, RevisedPiece } from "../line.js";
import { noteMark } from "./read-lines.js";

type FieldPiece = Extract<Piece, { readonly kind: "field" }>;

/** Who changed the text, and when; every change of a file is theirs. */
export interface Reviser {
  readonly author: string;
  /** ISO. */
  readonly date: string;
}

/** Writes revised lines as the paragraphs of one Word file, with the notes they refer to, numbered in their order. */
export class LineWriter {
  /** The notes so far, as elements of the part that holds them. */
  readonly notes: string[] = [];
  private ids = 0;
  private readonly open = new Map<string, number>();

  constructor(private readonly reviser: Reviser) {}

  paragraphs(lines: readonly RevisedLine[]): string {
    return lines.map((line) => this.paragraph(line)).join("");
  }

  private paragraph(line: RevisedLine): string {
    return `<w:p>${this.properties(line)}${this.content(line.pieces)}</w:p>`;
  }

  /** Those of a paragraph, then those of its end, then what they were: the order of ECMA-376 part 1, 17.3.1.26. */
  private properties({ properties, formerProperties, end }: RevisedLine): string {
    const mark = end === null ? "" : `<w:rPr><w:${elements[end]}${this.attributes()}/></w:rPr>`;
    const former = formerProperties === null ? "" : `<w:pPrChange${this.attributes()}><w:pPr>${formerProperties}</w:pPr></w:pPrChange>`;
    const all = properties + mark + former;
    return all === "" ? "" : `<w:pPr>${all}</w:pPr>`;
  }

  /** What was changed in one go is one change, however many looks it has. */
  private content(pieces: readonly RevisedPiece[]): string {
    let content = "";
    let change: Change | null = null;
    let runs = "";
    const close = (): void => {
      content += this.tracked(change, runs);
      runs = "";
    };
    for (const piece of pieces) {
      const next = piece.kind === "marker" ? null : piece.change;
      if (next !== change) close();
      change = next;
      runs += this.piece(piece);
    }
    close();
    return content;
  }

  private piece(piece: RevisedPiece): string {
    if (piece.kind === "marker") return this.marker(piece.name, piece.side);
    const { change, look } = piece;
    if (piece.kind === "field") return field(piece, change);
    if (piece.kind === "words") return `<w:r>${look}${words(piece.text, change)}</w:r>`;
    const id = this.notes.length + 1;
    // The place is kept first: writing the note takes ids of changes, not of notes.
    this.notes.push("");
    this.notes[id - 1] = `<w:footnote w:id="${id}">${this.paragraph(piece.line)}</w:footnote>`;
    return `<w:r>${look}<w:footnoteReference w:id="${id}"/></w:r>`;
  }

  private marker(name: string, side: "start" | "end"): string {
    if (name === noteMark) return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>`;
    const id = this.open.get(name) ?? ++this.ids;
    this.open.set(name, id);
    return side === "start" ? `<w:bookmarkStart w:name="${escaped(name)}" w:id="${id}"/>` : `<w:bookmarkEnd w:id="${id}"/>`;
  }

  private tracked(change: Change | null, runs: string): string {
    return change === null ? runs : `<w:${elements[change]}${this.attributes()}>${runs}</w:${elements[change]}>`;
  }

  private attributes(): string {
    const { author, date } = this.reviser;
    return ` w:id="${++this.ids}" w:author="${escaped(author)}" w:date="${escaped(date)}"`;
  }
}

const elements: Readonly<Record<Change, string>> = { inserted: "ins", deleted: "del" };

/** Words that are deleted have an element of their own, and so has the code of a field; tabs and breaks have not. */
function words(text: string, change: Change | null): string {
  const element = change === "deleted" ? "w:delText" : "w:t";
  return text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === "\t") return "<w:tab/>";
      if (part === "\n") return "<w:br/>";
      return part && `<${element} xml:space="preserve">${escaped(part)}</${element}>`;
    })
    .join("");
}

/** A field that came or went did so whole, for LibreOffice has one character for all of it. */
function field({ instruction, text, look, locked }: FieldPiece, change: Change | null): string {
  const code = change === "deleted" ? "w:delInstrText" : "w:instrText";
  const run = (content: string): string => `<w:r>${look}${content}</w:r>`;
  return [
    run(`<w:fldChar w:fldCharType="begin"${locked ? ' w:fldLock="1"' : ""}/>`),
    run(`<${code} xml:space="preserve">${escaped(instruction)}</${code}>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run(words(text, change)),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join("");
}

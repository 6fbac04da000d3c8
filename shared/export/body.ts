import type { Node } from "prosemirror-model";
import {
  crossReferenceLabel,
  isParagraph,
  type NumberedDivision,
  type NumberedParagraph,
  numbering,
  type OrganLineComma,
  organLineComma,
  type ParagraphName,
  type PartLabelStyle,
  type Role,
} from "../document/index.js";
import { printable } from "./characters.js";
import { closedBy, type InlineContext, openedBy, printedInline } from "./inline.js";
import {
  type DivisionHeading,
  italic,
  type OrganLine,
  type Origin,
  type Paragraph,
  type PrintedBlock,
  type PrintedInline,
  type PrintedNote,
  roman,
  type Subheading,
} from "./prepared-document.js";

/** The marks around a quoted draft. */
export interface Quotation {
  readonly before: string;
  readonly after: string;
}

/** Inside a quotation: the opening marks every paragraph begins with; outside, none. */
interface Place {
  readonly opening: string;
  /** How many quoted drafts this is inside of. */
  readonly quotations: number;
  /** Depth of the next heading. */
  readonly depth: number;
}

/** What closes a quotation can close: a block with words of its own. */
type Worded = OrganLine | Paragraph | Subheading | DivisionHeading;

/** Prints the text of a document, block by block in reading order: decision first, then annexes. */
export class BodyPrinter {
  readonly blocks: Worded[] = [];
  readonly notes: PrintedNote[] = [];
  readonly warnings: string[] = [];
  private readonly quotation: Quotation;
  private readonly paragraphs: ReadonlyMap<number, NumberedParagraph>;
  private readonly divisions: ReadonlyMap<number, NumberedDivision>;
  private readonly noteNumbers: ReadonlyMap<number, number>;

  constructor(
    private readonly doc: Node,
    quotation: Quotation,
    private readonly comma: string,
  ) {
    const numbers = numbering(doc);
    this.quotation = quotation;
    this.paragraphs = new Map(numbers.paragraphs.map((paragraph) => [paragraph.pos, paragraph]));
    this.divisions = new Map([...numbers.parts, ...numbers.annexes].map((division) => [division.pos, division]));
    this.noteNumbers = new Map(numbers.footnotes.map((note) => [note.pos, note.number]));
  }

  /** The blocks of a decision, or of a part of one; `pos` is the position before it. */
  decision(container: Node, pos: number, depth: number): void {
    this.stretch(container, pos, { opening: "", quotations: 0, depth });
  }

  annex(annex: Node, pos: number, depth: number): void {
    const title = annex.firstChild!;
    const place = { opening: "", quotations: 0, depth };
    this.heading(annex, { kind: "annex" }, this.divisions.get(pos)!.label, this.inline(title, pos + 2, ""), place);
    this.stretch(annex, pos, { ...place, depth: depth + 1 });
  }

  private stretch(container: Node, pos: number, place: Place): void {
    container.forEach((child, offset, index) => {
      const at = pos + 1 + offset;
      if (child.type.name === "organLine") this.organLine(container, child, place);
      else if (child.type.name === "subheading" && !(index === 0 && container.type.name === "part")) {
        const level = child.attrs.level as number;
        const content = openedBy(place.opening, this.inline(child, at + 1, ""));
        this.blocks.push({
          kind: "subheading",
          depth: place.depth + level - 1,
          level,
          content,
          origin: originOf(child, { kind: "subheading", level }, place),
        });
      } else if (child.type.name === "part") this.part(child, at, place);
      else if (isParagraph(child)) this.paragraph(child, at, place);
    });
  }

  /** A part's own heading is the one right under its letter. */
  private part(part: Node, pos: number, place: Place): void {
    const first = part.firstChild;
    const title = first?.type.name === "subheading" ? this.inline(first, pos + 2, "") : [];
    const role: Role = { kind: "part", labelStyle: part.attrs.labelStyle as PartLabelStyle };
    this.heading(part, role, place.opening + this.divisions.get(pos)!.label, title, place);
    this.stretch(part, pos, { ...place, depth: place.depth + 1 });
  }

  private heading(node: Node, role: DivisionRole, label: string, content: readonly PrintedInline[], place: Place): void {
    this.blocks.push({ kind: "division", role: role.kind, depth: place.depth, label, content, origin: originOf(node, role, place) });
  }

  /** An organ line still to be written leaves no trace, not even its comma. */
  private organLine(container: Node, line: Node, place: Place): void {
    const name = printable(line.textContent);
    if (name.trim() === "") return;
    const role: Role = { kind: "organLine", comma: line.attrs.comma as OrganLineComma };
    const content = organLineComma(container, line) ? [italic(name), roman(this.comma)] : [italic(name)];
    this.blocks.push({ kind: "organLine", content: openedBy(place.opening, content), origin: originOf(line, role, place) });
  }

  private paragraph(node: Node, pos: number, place: Place): void {
    const { label, level, reference } = this.paragraphs.get(pos)!;
    const opening = level === 0 ? place.opening : "";
    const words = this.inline(node.firstChild!, pos + 2, reference);
    this.blocks.push({
      kind: "paragraph",
      level,
      label: label && opening + label,
      content: label ? words : openedBy(opening, words),
      origin: originOf(node, roleOf(node, level), place),
    });
    node.forEach((child, offset) => {
      const at = pos + 1 + offset;
      if (child.type.name === "subParagraph") this.paragraph(child, at, place);
      else if (child.type.name === "quotedDraft") this.quoted(child.firstChild!, at + 1, place);
    });
  }

  /** A quoted draft; one inside another takes single marks (Editorial Manual, quotations). */
  private quoted(decision: Node, pos: number, place: Place): void {
    const { before, after } = quotationInside(this.quotation, place.quotations);
    this.stretch(decision, pos, { ...place, opening: place.opening + before, quotations: place.quotations + 1 });
    const last = this.blocks.at(-1)!;
    this.blocks[this.blocks.length - 1] = { ...last, content: closedBy(after, last.content) };
  }

  private inline(textblock: Node, start: number, reference: string): PrintedInline[] {
    const context: InlineContext = {
      noteNumber: (pos) => this.noteNumbers.get(pos)!,
      referenceText: (id) => this.reference(id, reference),
    };
    textblock.forEach((child, offset) => {
      if (child.type.name !== "footnote") return;
      const number = this.noteNumbers.get(start + offset)!;
      this.notes.push({ number, content: printedInline(child, start + offset + 1, context) });
    });
    return printedInline(textblock, start, context);
  }

  private reference(id: string, from: string): string {
    const text = crossReferenceLabel(this.doc, id);
    if (text !== null) return text;
    this.warnings.push(`Paragraph ${from} refers to a paragraph that has no number or is gone; “…” is printed instead.`);
    return "…";
  }
}

type DivisionRole = Extract<Role, { readonly kind: "part" | "annex" }>;

const originOf = (node: Node, role: Role, { quotations }: Place): Origin => ({ id: node.attrs.id as string, role, quotations });

function roleOf(paragraph: Node, level: number): Role {
  const name = paragraph.type.name as ParagraphName;
  if (name === "subParagraph") return { kind: name, level };
  if (name === "annexParagraph") return { kind: name, numbered: paragraph.attrs.numbered as boolean };
  return { kind: name };
}

/** The marks of a quotation that is inside so many others: every second takes single marks (Editorial Manual, quotations). */
export const quotationInside = (quotation: Quotation, quotations: number): Quotation =>
  quotations % 2 === 0 ? quotation : { before: quotation.before.replaceAll("“", "‘"), after: quotation.after.replaceAll("”", "’") };

/** Headings an outline can nest: the first has depth 1, and each is at most one deeper than the one before. */
export function withSoundDepths(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  let last = 0;
  return blocks.map((block) => {
    if (!("depth" in block)) return block;
    last = Math.min(block.depth, last + 1);
    return { ...block, depth: last };
  });
}

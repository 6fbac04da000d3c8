import type { Node } from "prosemirror-model";
import { schema } from "../../document/index.js";
import type { Part } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import type { Indicators } from "./block.js";
import type { LabelStyle } from "./labels.js";
import { withOpeningWords } from "./openings.js";
import { bold, italic, Strand } from "./strand.js";
import type { AnnexTree, DecisionTree, HeadingTree, ParagraphTree, PartTree, ResolutionTree, StretchTree } from "./tree.js";

const { nodes, marks } = schema;
/** How sub-paragraphs are labelled in print, by depth. */
const labelStyles: readonly LabelStyle[] = ["(a)", "(i)", "a."];
const longestMarkedOpening = 160;

/** The id of the block whose words begin at this offset of the source; "" where the reader gives it none. */
export type IdAt = (offset: number) => string;
const noId: IdAt = () => "";

/** Makes nodes of what was read, and books every character that gets into them as kept. */
export class Builder {
  private readonly placed = new Set<number>();
  /** Notes to a title or heading, which can hold none: they go to the end of the next paragraph. */
  private waiting: Strand[] = [];

  constructor(
    private readonly indicators: Indicators,
    private readonly ledger: Ledger,
    private readonly idAt: IdAt = noId,
  ) {}

  resolution(tree: ResolutionTree, title: Strand | null): Node {
    const resolution = nodes.resolution.createChecked(null, [
      nodes.title.createChecked(null, this.words(title)),
      this.decision(tree.decision),
      ...tree.annexes.map((annex) => this.annex(annex)),
    ]);
    const unplaced = [...this.indicators].filter(([offset]) => !this.placed.has(offset)).flatMap(([, { notes }]) => notes);
    for (const note of [...unplaced, ...this.waiting]) this.ledger.drop(note.at, "note to what was left out");
    return resolution;
  }

  /** Paragraphs and headings of a stretch, without its organ line. */
  blocks({ preamble, operative }: StretchTree): Node[] {
    return [
      ...preamble.map((block) =>
        block.kind === "heading" ? this.heading(block) : this.paragraph(block, "preambularParagraph", "preambular"),
      ),
      ...operative.map((block) =>
        block.kind === "heading" ? this.heading(block) : this.paragraph(block, "operativeParagraph", "operative"),
      ),
    ];
  }

  private decision(tree: DecisionTree): Node {
    this.countRenumbered(tree.operative);
    return nodes.decision.createChecked(null, [this.organLine(tree), ...this.blocks(tree), ...tree.parts.map((part) => this.part(part))]);
  }

  private part(tree: PartTree): Node {
    this.countRenumbered(tree.operative);
    const heading = tree.heading ? [nodes.subheading.createChecked({ level: 1 }, this.words(tree.heading))] : [];
    const organLine = tree.organ ? [this.organLine(tree)] : [];
    return nodes.part.createChecked({ id: this.idOf(tree.heading), labelStyle: tree.labelStyle }, [
      ...heading,
      ...organLine,
      ...this.blocks(tree),
    ]);
  }

  /** The comma is left to structure where structure says the same. */
  private organLine(tree: StretchTree): Node {
    const hasPreamble = tree.preamble.some(({ kind }) => kind === "paragraph");
    const comma = (tree.comma === "always") === hasPreamble || tree.comma === "derived" ? "derived" : tree.comma;
    return nodes.organLine.createChecked({ id: this.idOf(tree.organ), comma }, this.words(tree.organ));
  }

  private heading({ text, level }: HeadingTree): Node {
    return nodes.subheading.createChecked({ id: this.idOf(text), level }, this.words(text));
  }

  private annex({ title, blocks }: AnnexTree): Node {
    const heading = nodes.title.createChecked(null, this.words(title));
    const content = blocks.map((block) => {
      if (block.kind === "heading") return this.heading(block);
      const numbered = block.label !== null;
      return nodes.annexParagraph.createChecked({ id: this.idOf(block.lead), numbered }, [
        this.lead(block.lead),
        ...this.subParagraphs(block),
      ]);
    });
    return nodes.annex.createChecked({ id: this.idOf(title) }, [heading, ...content]);
  }

  private paragraph(tree: ParagraphTree, name: "preambularParagraph" | "operativeParagraph", part: Part): Node {
    const lead = withOpeningWords(this.lead(tree.lead), part, markedOpening(tree.lead), this.ledger);
    const draft = tree.quoted && tree.subs.length === 0 ? [nodes.quotedDraft.createChecked(null, this.decision(tree.quoted))] : [];
    return nodes[name].createChecked({ id: this.idOf(tree.lead) }, [lead, ...this.subParagraphs(tree), ...draft]);
  }

  private subParagraphs(tree: ParagraphTree, depth = 0): Node[] {
    return tree.subs.map((sub, index) => {
      if (sub.label && (sub.label.style !== labelStyles[depth] || sub.label.rank !== index + 1)) this.ledger.restore("renumbered");
      return nodes.subParagraph.createChecked({ id: this.idOf(sub.lead) }, [this.lead(sub.lead), ...this.subParagraphs(sub, depth + 1)]);
    });
  }

  /** Counts paragraphs that print numbers otherwise than the source did. */
  private countRenumbered(blocks: StretchTree["operative"]): void {
    let number = 0;
    for (const block of blocks) {
      if (block.kind === "heading") continue;
      number++;
      if (block.label && block.label.rank !== number) this.ledger.restore("renumbered");
    }
  }

  private idOf(words: Strand | null): string {
    const offset = words?.at[0];
    return offset === undefined ? "" : this.idAt(offset);
  }

  private lead(strand: Strand): Node {
    const waiting = this.waiting;
    this.waiting = [];
    return nodes.lead.createChecked(null, [...this.inline(strand), ...waiting.map((note) => this.footnote(note))]);
  }

  /** Plain words for a title, heading or organ line, which hold no marks; their notes wait for the next paragraph. */
  private words(strand: Strand | null): Node[] {
    if (!strand) return [];
    let text = "";
    for (const piece of this.pieces(strand)) {
      if (piece.isNote) this.waiting.push(piece.strand);
      else text += this.kept(piece.strand).text;
    }
    return text === "" ? [] : [schema.text(text)];
  }

  private inline(strand: Strand): Node[] {
    return this.pieces(strand).flatMap((piece) => (piece.isNote ? [this.footnote(piece.strand)] : this.runs(piece.strand)));
  }

  private footnote(strand: Strand): Node {
    return nodes.footnote.createChecked(null, this.runs(strand.trim()));
  }

  /** Stretches of words and the notes between them. An indicator takes the space before it along. */
  private pieces(strand: Strand): { strand: Strand; isNote: boolean }[] {
    const pieces: { strand: Strand; isNote: boolean }[] = [];
    let from = 0;
    for (let index = 0; index < strand.length; index++) {
      const indicator = this.indicators.get(strand.at[index]!);
      if (!indicator) continue;
      this.placed.add(strand.at[index]!);
      const start = indicator.length > 0 ? Math.max(from, indicatorStart(strand, index)) : index + 1;
      pieces.push({ strand: strand.slice(from, start), isNote: false });
      from = index + Math.max(1, indicator.length);
      this.ledger.transform(strand.slice(start, from).at, "footnote-indicator");
      pieces.push(...indicator.notes.map((note) => ({ strand: note, isNote: true })));
    }
    return [...pieces, { strand: strand.slice(from), isNote: false }];
  }

  private runs(strand: Strand): Node[] {
    const runs: Node[] = [];
    let from = 0;
    const kept = this.kept(strand);
    for (let index = 1; index <= kept.length; index++) {
      if (index < kept.length && (kept.style[index]! & italic) === (kept.style[from]! & italic)) continue;
      const emphasized = kept.has(italic, from, index);
      runs.push(schema.text(kept.text.slice(from, index), emphasized ? [marks.emphasis.create()] : []));
      from = index;
    }
    return runs;
  }

  /** The strand with white space as the document has it, one space at a time; its characters are booked as kept. */
  private kept(strand: Strand): Strand {
    const text = strand.text.replace(/[\t\n\r\v\f\u2028\u2029\u0085]/g, " ");
    if (!text.includes("  ")) {
      this.ledger.keep(strand.at, text);
      return new Strand(text, strand.at, strand.style);
    }
    const stays = (_: number, index: number): boolean => text[index] !== " " || text[index - 1] !== " ";
    const at = strand.at.filter(stays);
    const words = text.replace(/ {2,}/g, " ");
    this.ledger.keep(at, words);
    return new Strand(words, at, strand.style.filter(stays));
  }
}

/** Where an indicator begins, with the space before it. */
function indicatorStart(strand: Strand, index: number): number {
  const before = strand.text.slice(0, index);
  return before.trimEnd().length === 0 ? index : before.trimEnd().length;
}

/** Characters at the start of a paragraph that the source set in italics or bold: its opening words, if it ends them early. */
function markedOpening(strand: Strand): number {
  let length = 0;
  while (length < strand.length && strand.style[length]! & (italic | bold)) length++;
  if (length === strand.length || length > longestMarkedOpening) return 0;
  return strand.text.slice(0, length).replace(/[\s,]+$/, "").length;
}

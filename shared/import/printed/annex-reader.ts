import type { Ledger } from "../ledger.js";
import { labelsAt } from "./labels.js";
import { Lists, unlabelled } from "./lists.js";
import type { Strand } from "./strand.js";
import { type AnnexTree, paragraphTree } from "./tree.js";

/** Reads the blocks of one annex: a title, headings, paragraphs with and without numbers. */
export class AnnexReader {
  readonly annex: AnnexTree = { title: null, blocks: [] };
  private lists: Lists | null = null;

  constructor(private readonly ledger: Ledger) {}

  /** `isHeading` says whether the block looks like one; the first of them is the title. */
  read(strand: Strand, isHeading: boolean, level: number): void {
    if (this.annex.blocks.length === 0 && !this.annex.title && isTitle(strand.text, isHeading)) this.annex.title = strand;
    else if (isHeading) {
      this.annex.blocks.push({ kind: "heading", text: strand, level });
      this.lists = null;
    } else this.paragraph(strand);
  }

  private paragraph(strand: Strand): void {
    const readings = labelsAt(strand.text);
    const [label] = readings;
    const rest = label ? strand.slice(label.length).trim() : strand;
    if (label) this.ledger.transform(strand.slice(0, label.length).at, label.style === "number" ? "list-number" : "list-label");
    if (!label && this.lists && (this.lists.announced || this.lists.has("dash"))) this.lists.add([unlabelled], strand);
    else if (label && this.lists && label.style !== "number") this.lists.add(readings, rest);
    else {
      const paragraph = paragraphTree(rest, label?.style === "number" ? label : null);
      this.annex.blocks.push(paragraph);
      this.lists = new Lists(paragraph);
    }
  }
}

const isTitle = (text: string, isHeading: boolean): boolean =>
  isHeading || (text.length < 250 && labelsAt(text).length === 0 && !/[.,;:]$/.test(text));

import { recognizeOpening } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import { type Label, labelsAt } from "./labels.js";
import { Lists, unlabelled } from "./lists.js";
import { concat, emptyStrand, replacement, type Strand } from "./strand.js";
import { type ParagraphTree, paragraphTree, type StretchTree } from "./tree.js";

/** No paragraph of a resolution is longer; what goes on beyond it is something else. */
const longestParagraph = 20_000;

/** Reads the paragraphs of one decision or part, in the order of the text: first the preamble, then what is decided. */
export class StretchReader {
  private lists: Lists | null = null;
  private operative = false;
  private lastNumber = 0;

  constructor(
    readonly stretch: StretchTree,
    private readonly ledger: Ledger,
  ) {}

  get isEmpty(): boolean {
    return this.stretch.preamble.length === 0 && this.stretch.operative.length === 0;
  }

  /** The operative paragraph read last, if a quoted draft can follow it. */
  get host(): ParagraphTree | null {
    return this.operative && this.lists && this.lists.root.subs.length === 0 ? this.lists.root : null;
  }

  /** Makes ready for a list without the paragraph above it, which is left empty. */
  beginWithList(): void {
    this.operativeParagraph(emptyStrand, null);
  }

  heading(text: Strand, level: number): void {
    (this.operative ? this.stretch.operative : this.stretch.preamble).push({ kind: "heading", text, level });
    this.lists = null;
  }

  /**
   * Reads a paragraph, with the labels it begins with. Where the preamble is known to go on after it, a paragraph of the
   * preamble belongs there whatever its verb.
   */
  read(strand: Strand, preambleGoesOn = false): void {
    if (preambleGoesOn && !this.operative && labelsAt(strand.text).length === 0) this.preambular(strand, null);
    else for (const piece of this.runOn(strand)) this.readOne(piece);
  }

  private readOne(strand: Strand): void {
    const readings = labelsAt(strand.text);
    const [label] = readings;
    if (!label) {
      this.unlabelled(strand);
      return;
    }
    const rest = strand.slice(label.length).trim();
    this.ledger.transform(strand.slice(0, label.length).at, label.style === "number" ? "list-number" : "list-label");
    if (label.style === "working-preambular" && !this.operative) this.preambular(rest, label);
    else if (label.style === "number" ? !this.isListItem(label, rest) : label.style.startsWith("working") || !this.lists) {
      this.numbered(rest, label);
    } else if (labelsAt(rest.text).length > 0 && label.style !== "dash") {
      this.lists!.add(readings, rest.slice(0, 0));
      this.readOne(rest);
    } else this.lists!.add(readings, rest);
  }

  private numbered(rest: Strand, label: Label): void {
    const participle = !this.operative && recognizeOpening(rest.text)?.part === "preambular";
    if (participle || (label.style !== "number" && !label.style.startsWith("working") && !this.operative)) {
      this.preambular(rest, label);
      return;
    }
    const inner = labelsAt(rest.text)[0];
    if (inner && inner.style !== "number" && inner.style !== "dash") {
      this.operativeParagraph(rest.slice(0, 0), label);
      this.readOne(rest);
    } else this.operativeParagraph(rest, label);
  }

  /** "1. The Committee …" below "Notes the following:" is an item of a list, not the first thing decided. */
  private isListItem(label: Label, rest: Strand): boolean {
    if (!this.lists || (label.rank === this.lastNumber + 1 && this.lastNumber > 0)) return false;
    if (recognizeOpening(rest.text, "operative")) return false;
    return this.lists.has("number") || (this.lists.announced && label.rank === 1);
  }

  private unlabelled(strand: Strand): void {
    const { text } = strand;
    const known = /^[A-Z]/.test(text) ? recognizeOpening(text) : null;
    if (this.lists && !known && (this.lists.announced || this.lists.has("dash"))) this.lists.add([unlabelled], strand);
    else if (!this.operative) {
      if (known ? known.part === "operative" : opensByForm(text)) this.operativeParagraph(strand, null);
      else this.preambular(strand, null);
    } else if (known ? known.part !== "preambular" : this.lastNumber === 0 || opensOperative(text)) this.operativeParagraph(strand, null);
    else if (known || !this.lists) this.heading(strand, 2);
    else this.goOn(strand);
  }

  /** A paragraph without number in a numbered text belongs to the one before it. */
  private goOn(strand: Strand): void {
    const last = this.lists!.last;
    const space = replacement(" ", strand.at[0]! - 1);
    if (last.lead.length === 0) last.lead = strand;
    else if (last.lead.length > longestParagraph) this.operativeParagraph(strand, null);
    else {
      this.ledger.transform(space.at, "paragraph-break");
      last.lead = concat([last.lead, space, strand]);
    }
  }

  private preambular(lead: Strand, label: Label | null): void {
    const paragraph = paragraphTree(lead, label);
    this.stretch.preamble.push(paragraph);
    this.lists = new Lists(paragraph);
  }

  private operativeParagraph(lead: Strand, label: Label | null): void {
    const paragraph = paragraphTree(lead, label);
    this.stretch.operative.push(paragraph);
    this.lists = new Lists(paragraph);
    this.operative = true;
    this.lastNumber = label ? label.rank : this.lastNumber > 0 ? this.lastNumber + 1 : 0;
  }

  /** Parts "…; 9. Calls upon …" where 9 is the number to come and the words after it open a paragraph. */
  private runOn(strand: Strand): Strand[] {
    const label = labelsAt(strand.text)[0];
    if (label ? label.style !== "number" : this.operative) return [strand];
    const next = new RegExp(`[,;.]\\s+(?=${(label?.rank ?? 0) + 1}\\.\\s+[A-Z])`).exec(strand.text);
    if (!next) return [strand];
    const at = next.index + next[0].length;
    const rest = strand.slice(at);
    if (recognizeOpening(rest.text.replace(/^\d+\.\s+/, ""))?.part !== "operative") return [strand];
    return [strand.slice(0, at).trim(), ...this.runOn(rest)];
  }
}

const opensOperative = (text: string): boolean => /^[A-Z]/.test(text) && recognizeOpening(text, "operative") !== null;

/** "Instructs the Commission to …;": a finite verb by its form, and the end of something decided. */
const opensByForm = (text: string): boolean =>
  opensOperative(text) && /[;.:]$/.test(text.trimEnd()) && recognizeOpening(text, "preambular") === null;

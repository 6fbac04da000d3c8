import { recognizeOpening } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import { AnnexReader } from "./annex-reader.js";
import type { Block } from "./block.js";
import { isHeading, isPartTitle } from "./headings.js";
import { labelsAt } from "./labels.js";
import { type MastheadFields, readFootDate, readFootMeeting } from "./masthead.js";
import { isAdoption, isAnnexHeading, isOrganLine, partLabelAt } from "./recognize.js";
import { concat, type Strand, superscript } from "./strand.js";
import { StretchReader } from "./stretch-reader.js";
import { type DecisionTree, decisionTree, type PartTree, type ResolutionTree } from "./tree.js";

/** A decision being read; `quoted` says whether it is a draft in quotation marks, or one without. */
interface Level {
  readonly decision: DecisionTree;
  reader: StretchReader;
  readonly quoted: "with marks" | "without marks" | null;
}

const announcesDraft = /draft (?:resolution|decision)s?\s?:\s?$/i;
const votes = /^\[?\**(?:Adopted\b|In favour|Against|Abstaining|The voting was|Recorded vote)/i;

/** Puts the blocks of a text, from its first organ line on, into the shape of a resolution. */
export class Assembler {
  private readonly levels: Level[];
  private readonly annexes: AnnexReader[] = [];
  private ended = false;
  /** For each block, the next number at or after it. */
  private readonly nextNumbers: readonly (number | null)[];
  /** True once a quoted draft carried quotation marks. */
  quotes = false;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly fields: MastheadFields,
    private readonly ledger: Ledger,
    listOnly = false,
  ) {
    this.levels = [this.level(decisionTree(), null)];
    if (listOnly) this.here.reader.beginWithList();
    this.nextNumbers = nextNumbers(blocks);
  }

  read(): ResolutionTree {
    this.blocks.forEach((block, index) => {
      this.block(block, index);
    });
    return { decision: this.levels[0]!.decision, annexes: this.annexes.map(({ annex }) => annex) };
  }

  private level(decision: DecisionTree, quoted: Level["quoted"]): Level {
    return { decision, reader: new StretchReader(decision, this.ledger), quoted };
  }

  private get here(): Level {
    return this.levels.at(-1)!;
  }

  private block(block: Block, index: number): void {
    const { strand } = block;
    if (strand.length === 0) return;
    if (isAnnexHeading(strand.text)) {
      this.ledger.transform(strand.at, "annex-heading");
      this.annexes.push(new AnnexReader(this.ledger));
    } else if (isAdoption(strand.text)) {
      readFootMeeting(strand, this.fields, this.ledger);
      this.levels.length = 1;
      this.ended = true;
    } else if (this.annexes.length === 0 && readFootDate(strand, this.fields, this.ledger)) {
      this.ended = true;
    } else if (this.ended && votes.test(strand.text)) this.ledger.drop(strand.at, "voting record");
    else if (isOrganLine(strand.text) && this.annexes.length === 0) this.organLine(strand);
    else if (this.annexes.length > 0 || (this.ended && !this.partBegins(index))) this.annexBlock(block);
    else if (!this.partLabel(block, index)) this.paragraph(block, index);
  }

  private annexBlock({ strand, heading }: Block): void {
    if (this.annexes.length === 0) this.annexes.push(new AnnexReader(this.ledger));
    this.annexes.at(-1)!.read(strand, isHeading(strand, heading) || partLabelAt(strand.text)?.rest === "", heading || 1);
  }

  private organLine(strand: Strand): void {
    const { reader, decision } = this.here;
    const { host } = reader;
    const marked = /^[“"]/.test(strand.text);
    this.ended = false;
    if (host && !host.quoted && (marked || announcesDraft.test(host.lead.text))) {
      const draft = decisionTree();
      host.quoted = draft;
      this.levels.push(this.level(draft, marked ? "with marks" : "without marks"));
      if (marked) this.quotes = true;
    } else if (!reader.isEmpty || reader.stretch.organ) this.beginPart("letter", decision);
    this.setOrgan(strand);
  }

  private setOrgan(strand: Strand): void {
    const { stretch } = this.here.reader;
    const words = /^[“"]?\s*/.exec(strand.text)![0].length;
    const name = strand.slice(words).trim();
    const comma = /\s*,?\s*$/.exec(name.text)![0];
    this.ledger.transform(strand.slice(0, words).at, "quotation-mark");
    this.ledger.transform(name.slice(name.length - comma.length).at, "organ-line-comma");
    stretch.organ = name.slice(0, name.length - comma.length);
    stretch.comma = comma.includes(",") ? "always" : "never";
  }

  /**
   * A part begins at "A" or "II", alone or before a heading, where the numbers of the paragraphs begin anew or a preamble
   * follows. Elsewhere such a label belongs to a sub-heading, under which the numbers run on.
   */
  private partLabel({ strand }: Block, index: number): boolean {
    const label = partLabelAt(strand.text);
    const { decision } = this.here;
    if (!label || label.rank !== decision.parts.length + 1) return false;
    const alone = label.rest === "";
    if (!this.restartsAfter(index, label.rank === 1) && !(alone && this.preambleFollows(index))) return false;
    const part = this.beginPart(label.style, decision);
    const length = alone ? strand.length : label.length;
    this.ledger.transform(strand.slice(0, length).at, "part-label");
    if (!alone) part.heading = strand.slice(length).trim();
    return true;
  }

  /** Whether the next number is 1, and for a first part that of the next part as well. */
  private restartsAfter(index: number, first: boolean): boolean {
    if (this.nextNumbers[index + 1] !== 1) return false;
    if (!first) return true;
    const second = this.blocks.findIndex(({ strand }, later) => later > index && partLabelAt(strand.text)?.rank === 2);
    return second >= 0 && this.restartsAfter(second, false);
  }

  private opensPreamble(index: number): boolean {
    const text = this.blocks[index]?.strand.text ?? "";
    return /^[A-Z]/.test(text) && recognizeOpening(text)?.part === "preambular";
  }

  /** After the meeting and date of part A, "B" and the organ's name. */
  private partBegins(index: number): boolean {
    return partLabelAt(this.blocks[index]!.strand.text)?.rest === "" && isOrganLine(this.blocks[index + 1]?.strand.text ?? "");
  }

  private preambleFollows(index: number): boolean {
    const next = this.blocks.slice(index + 1, index + 4).find(({ strand, heading }) => !isHeading(strand, heading));
    return next !== undefined && (isOrganLine(next.strand.text) || recognizeOpening(next.strand.text)?.part === "preambular");
  }

  private beginPart(labelStyle: PartTree["labelStyle"], decision: DecisionTree): PartTree {
    const part: PartTree = { ...decisionTree(), labelStyle, heading: null };
    decision.parts.push(part);
    this.here.reader = new StretchReader(part, this.ledger);
    return part;
  }

  private paragraph({ strand, heading }: Block, index: number): void {
    const previous = this.blocks[index - 1];
    const { quoted } = this.here;
    const words = quoted === "with marks" ? this.withoutOpeningMark(strand) : strand;
    const end = raisedEnd(words);
    const closed = quoted === "with marks" ? closingMark(words.slice(0, end)) : 0;
    if (closed > 0) this.ledger.transform(words.slice(end - closed, end).at, "quotation-mark");
    const content = concat([words.slice(0, end - closed), words.slice(end)]).trim();
    const { stretch } = this.here.reader;
    const titled = previous && partLabelAt(previous.strand.text)?.rest === "" && isPartTitle(content);
    if (!titled && !isHeading(content, heading) && partLabelAt(content.text)?.rest !== "") {
      this.here.reader.read(content, this.nextNumbers[index] === 1 && this.opensPreamble(index + 1));
    } else if ("heading" in stretch && !stretch.heading && this.here.reader.isEmpty && !stretch.organ)
      (stretch as PartTree).heading = content;
    else this.here.reader.heading(content, Math.max(1, Math.min(heading, 3)));
    if (closed > 0) this.levels.pop();
  }

  private withoutOpeningMark(strand: Strand): Strand {
    const mark = /^[“"]\s*/.exec(strand.text)?.[0].length ?? 0;
    this.ledger.transform(strand.slice(0, mark).at, "quotation-mark");
    return strand.slice(mark);
  }
}

function nextNumbers(blocks: readonly Block[]): (number | null)[] {
  const numbers: (number | null)[] = [];
  let next: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const label = labelsAt(blocks[index]!.strand.text)[0];
    if (label?.style === "number") next = label.rank;
    numbers[index] = next;
  }
  return numbers;
}

/** Where the indicators of notes begin that a paragraph ends with: they stand outside the quotation. */
function raisedEnd({ text, style }: Strand): number {
  let end = text.trimEnd().length;
  while (end > 0 && style[end - 1]! & superscript) end--;
  return end;
}

/** Characters of the mark that closes a quoted draft: one that nothing in its paragraph opened. */
function closingMark({ text }: Strand): number {
  if (!/[”"]$/.test(text)) return 0;
  const curly = (text.match(/”/g)?.length ?? 0) > (text.match(/“/g)?.length ?? 0);
  const straight = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return (text.endsWith("”") ? curly : straight) ? 1 : 0;
}

import type { Ledger } from "../ledger.js";
import { BlockReader } from "./block-reader.js";
import { type Block, type Decision, decision, type Paragraph, type Part, paragraph, type Stretch } from "./tree.js";
import { joined, readWords, textOf, type Words } from "./words.js";
import { childNamed, elementsOf, type XmlElement } from "./xml.js";

const partLabel = /^(?:([IVX]{1,5})|([A-H]))$/;
const beforeOperative = /[,،，]$/;

/** Reads the text of a decision, or of one part of it where `stretch` is given: organ line, preamble, body. */
export class DecisionReader extends BlockReader {
  readonly tree: Decision = decision();
  private stretch: Stretch;

  constructor(
    ledger: Ledger,
    private readonly part?: Part,
  ) {
    super(ledger);
    this.stretch = part ?? this.tree;
  }

  /** Reads a statement, with the drafts it recommends as components. */
  statement(statement: XmlElement): Decision {
    for (const name of ["preamble", "mainBody"]) {
      const element = childNamed(statement, name);
      if (element) this.blocks(element);
    }
    for (const component of elementsOf(childNamed(statement, "components") ?? statement)) {
      const nested = component.name === "component" ? childNamed(component, "statement") : null;
      if (nested) this.quote(new DecisionReader(this.ledger).statement(nested));
    }
    return this.tree;
  }

  protected special(element: XmlElement): boolean {
    const { name } = element;
    if (name === "formula" || (name === "container" && element.attributes.name === "formula")) this.organ(element);
    else if (name === "container" && elementsOf(element).some((child) => child.name === "p" || child.name === "blockList"))
      this.container(element);
    else if (name === "crossHeading" && element.attributes.refersTo === "#preamble")
      this.preambular(paragraph("", readWords(element.children, this.ledger)));
    else if (name === "section" || name === "part") this.section(element);
    else return false;
    return true;
  }

  protected heading(words: Words, level: number): void {
    if (words.length === 0) return;
    const { preamble, operative } = this.stretch;
    const blocks = preamble.length > 0 && operative.length === 0 && this.inPreamble ? preamble : operative;
    blocks.push({ heading: words, level });
  }

  protected numbered(added: Paragraph): void {
    this.operative(added);
  }

  protected opening(added: Paragraph): void {
    if (!this.hasOperative && beforeOperative.test(textOf(added.words))) this.preambular(added);
    else this.operative(added);
  }

  protected loose(words: Words): void {
    if (this.current && !this.current.quoted) this.current.subs.push(paragraph("", words));
    else this.stretch.operative.push(paragraph("", words));
  }

  protected quoted(structure: XmlElement): void {
    const reader = new DecisionReader(this.ledger);
    reader.blocks(structure);
    this.quote(reader.tree);
  }

  private inPreamble = true;

  private get hasOperative(): boolean {
    return this.stretch.operative.some((block) => !("heading" in block));
  }

  private organ(element: XmlElement): void {
    const [words = [], ...others] = this.pieces([element]).filter((piece): piece is Words => Array.isArray(piece));
    if (this.stretch.organ.length === 0) this.stretch.organ = joined([words, ...others]);
    else for (const more of [words, ...others]) this.preambular(paragraph("", more));
  }

  private container(element: XmlElement): void {
    const [words = [], ...others] = this.pieces([element]);
    const name = element.attributes.name ?? "";
    const isText = Array.isArray(words);
    const list = childNamed(element, "blockList");
    const intro = list && childNamed(list, "listIntroduction");
    const lead = intro ? readWords(intro.children, this.ledger) : isText ? (words as Words) : [];
    this.preambular(paragraph("", lead, name));
    for (const other of isText ? others : [words, ...others]) {
      if (Array.isArray(other)) this.loose(other as Words);
      else this.block(other as XmlElement);
    }
  }

  /** A preambular paragraph; after the first operative one there is no preamble any more, so it goes on unnumbered. */
  private preambular(added: Paragraph): void {
    if (this.hasOperative) this.operative(added);
    else {
      // Headings read as operative before the preamble was seen to go on stand in it after all.
      this.stretch.preamble.push(...this.stretch.operative.splice(0), added);
      this.begin(added);
    }
  }

  private operative(added: Paragraph): void {
    this.stretch.operative.push(added);
    this.begin(added);
  }

  /** A section with a letter or numeral of its own is a part; any other is headings and paragraphs. */
  private section(element: XmlElement): void {
    const label = elementsOf(element).find(({ name }) => name === "num" || name === "subheading" || name === "heading");
    const found = label ? partLabel.exec(textOf(readWords(label.children, this.ledger))) : null;
    if (!label || !found || this.part) {
      this.blocks(element);
      return;
    }
    this.ledger.stretch(label.inside, label.end, { kind: "transformed", rule: "part-label" });
    const rest = element.children.filter((child) => child !== label);
    const title = rest.find((child): child is XmlElement => "name" in child && /^(sub)?heading$/.test(child.name));
    const first = rest.find((child) => "name" in child);
    const words = title && title === first ? readWords(title.children, this.ledger) : [];
    const style = this.tree.parts[0]?.labelStyle ?? (found[1] ? "roman" : "letter");
    const part: Part = { organ: [], preamble: [], operative: [], title: words, labelStyle: style };
    this.tree.parts.push(part);
    this.stretch = part;
    this.begin(null);
    this.restartNumbers();
    for (const child of rest) if (child !== title || words.length === 0) this.block(child);
    this.stretch = { organ: [], preamble: [], operative: this.tree.closing };
    this.begin(null);
  }

  /** The draft goes below the paragraph that announces it; a second one gets a paragraph without words. */
  private quote(quoted: Decision): void {
    const paragraphs: Paragraph[] = this.stretch.operative.filter((block: Block): block is Paragraph => !("heading" in block));
    const last = paragraphs.at(-1);
    if (last && !last.quoted && last.subs.length === 0) last.quoted = quoted;
    else this.stretch.operative.push({ ...paragraph("", []), quoted });
  }
}

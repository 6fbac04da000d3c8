import type { Ledger } from "../ledger.js";
import { childNamed, elementsOf, type XmlElement } from "../xml.js";
import { BlockReader, sentenceEnd } from "./block-reader.js";
import { isWords, piecesOf, wordsAmong } from "./pieces.js";
import { type Block, type Decision, decision, type Paragraph, type Part, paragraph, type Stretch } from "./tree.js";
import { isStyled, joined, readWords, textOf, type Words } from "./words.js";

/** "A", "II", as the six languages print the label of a part: أولا, باء, 一. */
const partLabel =
  /^(?:(?<letter>[A-H]|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|[А-Е])|[IVX]{1,5}|[一二三四五六七八九十]{1,3}|\p{Script=Arabic}{3,8}ا(?: عشر)?|حادي عشر)$/u;
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
    else if (name === "hcontainer") this.inHierarchy(element);
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
    this.begin(null);
  }

  protected numbered(added: Paragraph): void {
    this.operative(added);
  }

  protected opening(added: Paragraph): void {
    if (!this.hasOperative && beforeOperative.test(textOf(added.words))) this.preambular(added);
    else this.operative(added);
  }

  protected loose(words: Words): void {
    const added = paragraph("", words);
    const { operative } = this.stretch;
    if (this.current && !this.current.quoted) this.current.subs.push(added);
    else {
      // Below a heading they begin what the heading is about; in a text without numbers each stands for itself.
      const below = operative.at(-1);
      operative.push(added);
      if (below && "heading" in below) this.begin(added);
    }
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
    const [words = [], ...others] = wordsAmong([element], this.ledger);
    if (this.stretch.organ.length === 0) this.stretch.organ = joined([words, ...others]);
    else for (const more of [words, ...others]) this.preambular(paragraph("", more));
  }

  /** Organ line or preambular paragraph of a part, where hierarchy holds no containers. */
  private inHierarchy(element: XmlElement): void {
    const content = childNamed(element, "content") ?? element;
    if (element.attributes.name === "enactingFormula") this.organ(content);
    else this.container(content);
  }

  private container(element: XmlElement): void {
    const list = childNamed(element, "blockList");
    const pieces = piecesOf([element], this.ledger).filter((piece) => piece !== list);
    const words = pieces.find(isWords) ?? [];
    const added = paragraph("", this.intro(words, list), element.attributes.name);
    if (this.hasOperative && !list && !isStyled(words, "start") && !sentenceEnd.test(textOf(words))) this.heading(words, 2);
    else this.preambular(added);
    if (list) this.lists.list(list, added, 1);
    for (const piece of pieces) if (piece !== words) this.piece(piece);
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
    const style = this.tree.parts[0]?.labelStyle ?? (found.groups?.letter ? "letter" : "roman");
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

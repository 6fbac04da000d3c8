import type { Node } from "prosemirror-model";
import { ListCount, type OrganLineComma, schema, withOpening } from "../../document/index.js";
import { recognizeOpening } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import { type Annex, type Block, type Decision, isHeading, type Paragraph, type Part, type Stretch } from "./tree.js";
import { isNote, type Run, textOf, type Words, withoutEnd } from "./words.js";

const { nodes, marks } = schema;
const emphasized = [marks.emphasis.create()];

type Kind = "preambularParagraph" | "operativeParagraph";

/** Makes nodes of what was read. Ids are left empty. */
export class Builder {
  /** Notes to a title or heading, which can hold none: they go to the end of the next paragraph. */
  private waiting: Node[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly english: boolean,
  ) {}

  resolution(title: Words, tree: Decision, annexes: readonly Annex[]): Node {
    const heading = nodes.title.createChecked(null, this.plain(title));
    return nodes.resolution.createChecked(null, [heading, this.decision(tree), ...annexes.map((annex) => this.annex(annex))]);
  }

  private decision(tree: Decision): Node {
    const operative = [...tree.operative, ...tree.closing].filter((block) => !isHeading(block));
    const count = operative.length === 1 && tree.parts.length === 0 ? null : new ListCount(0);
    return nodes.decision.createChecked(null, [
      ...this.stretch(tree, count, true),
      ...tree.parts.map((part) => this.part(part)),
      ...tree.closing.map((block) => this.block(block, count)),
    ]);
  }

  private part(part: Part): Node {
    const heading = part.title.length > 0 ? [nodes.subheading.createChecked({ level: 1 }, this.plain(part.title))] : [];
    return nodes.part.createChecked({ labelStyle: part.labelStyle }, [
      ...heading,
      ...this.stretch(part, new ListCount(0), part.organ.length > 0),
    ]);
  }

  private stretch({ organ, preamble, operative }: Stretch, count: ListCount | null, speaks: boolean): Node[] {
    const hasPreamble = preamble.some((block) => !isHeading(block));
    return [
      ...(speaks ? [this.organLine(organ, hasPreamble)] : []),
      ...preamble.map((block) =>
        isHeading(block) ? this.heading(block.heading, block.level) : this.paragraph(block, "preambularParagraph", null),
      ),
      ...operative.map((block) => this.block(block, count)),
    ];
  }

  /** The comma is left to structure where structure says the same. */
  private organLine(words: Words, hasPreamble: boolean): Node {
    const text = textOf(words);
    const [comma] = /\s*[,،，]$/.exec(text) ?? [""];
    const rule: OrganLineComma = (comma !== "") === hasPreamble || text === "" ? "derived" : comma === "" ? "never" : "always";
    const name = withoutEnd(words, comma.length, "organ-line-comma", this.ledger);
    return nodes.organLine.createChecked({ comma: rule }, this.plain(name));
  }

  private block(block: Block, count: ListCount | null): Node {
    return isHeading(block) ? this.heading(block.heading, block.level) : this.paragraph(block, "operativeParagraph", count);
  }

  private heading(words: Words, level: number): Node {
    return nodes.subheading.createChecked({ level }, this.plain(words, true));
  }

  /** A paragraph; `count` numbers it, and null stands for paragraphs that bear no number by their place. */
  private paragraph(tree: Paragraph, name: Kind, count: ListCount | null): Node {
    const label = name === "preambularParagraph" ? null : this.ownLabel(tree.label, count);
    const lead = this.opened(this.lead(tree.words), tree, name);
    const draft = tree.quoted && tree.subs.length === 0 ? [nodes.quotedDraft.createChecked(null, this.decision(tree.quoted))] : [];
    return nodes[name].createChecked({ label }, [lead, ...this.subParagraphs(tree.subs, 1), ...draft]);
  }

  /** What the source prints where the place gives another label; null where both agree. */
  private ownLabel(printed: string, count: ListCount | null): string | null {
    const expected = count?.expected ?? "";
    const own = printed === expected ? null : printed;
    if (own !== null && own !== "") this.ledger.restore("own-label");
    count?.next(own);
    return own;
  }

  private subParagraphs(subs: readonly Paragraph[], level: number): Node[] {
    const count = new ListCount(level);
    return subs.map((sub) => {
      const label = this.ownLabel(sub.label, count);
      return nodes.subParagraph.createChecked({ label }, [this.lead(sub.words), ...this.subParagraphs(sub.subs, level + 1)]);
    });
  }

  private annex({ title, blocks }: Annex): Node {
    const heading = nodes.title.createChecked(null, this.plain(title));
    const count = new ListCount(0);
    const content = blocks.map((block) => {
      if (isHeading(block)) return this.heading(block.heading, block.level);
      const numbered = block.label !== "";
      const label = numbered ? this.ownLabel(block.label, count) : null;
      return nodes.annexParagraph.createChecked({ numbered, label }, [this.lead(block.words), ...this.subParagraphs(block.subs, 1)]);
    });
    return nodes.annex.createChecked(null, [heading, ...content]);
  }

  private lead(words: Words): Node {
    const waiting = this.waiting;
    this.waiting = [];
    return nodes.lead.createChecked(null, [...this.inline(words), ...waiting]);
  }

  private inline(words: Words): Node[] {
    const found: Node[] = [];
    let text = "";
    let italic = false;
    const close = (): void => {
      if (text !== "") found.push(schema.text(text, italic ? emphasized : null));
      text = "";
    };
    for (const piece of words) {
      if (isNote(piece) || piece.italic !== italic) close();
      if (isNote(piece)) found.push(nodes.footnote.createChecked(null, this.inline(piece.note)));
      else {
        text += piece.text;
        italic = piece.italic;
      }
    }
    close();
    return found;
  }

  /** Words where no note may stand: without marks, or with italics for what is not in italics as a whole. */
  private plain(words: Words, styled = false): Node[] {
    const runs = words.filter((piece): piece is Run => !isNote(piece));
    for (const piece of words) if (isNote(piece)) this.waiting.push(nodes.footnote.createChecked(null, this.inline(piece.note)));
    const mixed = styled && runs.some(({ italic }) => !italic);
    return this.inline(mixed ? runs : runs.map((run) => ({ ...run, italic: false })));
  }

  /** The lead with its opening words marked as the source has them, else as English has them. */
  private opened(lead: Node, { words, name }: Paragraph, kind: Kind): Node {
    const text = textOf(words);
    const known = this.english ? (recognizeOpening(text, kind === "preambularParagraph" ? "preambular" : "operative")?.length ?? 0) : 0;
    const marked = markedOpening(words) || (name !== "" && text.startsWith(name) ? name.length : 0);
    if (marked === 0) {
      if (known > 0) this.ledger.restore("opening-words");
      return known > 0 ? withOpening(lead, known) : lead;
    }
    const opened = withOpening(lead, marked);
    return marked === known ? opened : opened.type.create({ ...opened.attrs, openingByHand: true }, opened.content);
  }
}

/** Characters at the start that are in italics, or in bold where that is the style: words, not the punctuation after them. */
function markedOpening(words: Words): number {
  let text = "";
  const [first] = words;
  if (!first || isNote(first)) return 0;
  const style = first.italic ? "italic" : "bold";
  for (const piece of words) {
    if (isNote(piece) || !(piece[style] || (piece.text.trim() === "" && text !== ""))) break;
    text += piece.text;
  }
  return text.replace(/[\s,;:،؛，；：]+$/, "").length;
}

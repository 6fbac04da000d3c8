import type { Node } from "prosemirror-model";
import { type IdSource, inlineText, ListCount, schema, withIds } from "../../document/index.js";
import { type Part, recognizeOpening } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import type { Indicators, MarkedBlock, References } from "./block.js";
import { MarkedAssembly } from "./marked-assembly.js";
import { MarkedInline } from "./marked-inline.js";
import type { MarkedAnnex, MarkedDecision, MarkedHeading, MarkedParagraph, MarkedPart, MarkedResolution } from "./marked-tree.js";

const { nodes } = schema;

/**
 * The text of a resolution whose paragraphs say what they are, exactly as they have it: roles, ids, labels that depart from
 * the derived ones, words, notes, references. Quotation marks around a quoted draft are for the caller to take off.
 */
export function readMarked(
  blocks: readonly MarkedBlock[],
  inlines: { readonly indicators: Indicators; readonly references: References },
  ledger: Ledger,
  newId: IdSource,
): Node {
  const assembly = new MarkedAssembly(ledger);
  for (const block of blocks) assembly.add(block);
  const builder = new MarkedBuilder(new MarkedInline(inlines.indicators, inlines.references, ledger), ledger);
  return withIds(builder.resolution(assembly.resolution), newId);
}

class MarkedBuilder {
  constructor(
    private readonly inline: MarkedInline,
    private readonly ledger: Ledger,
  ) {}

  resolution({ title, decision, annexes }: MarkedResolution): Node {
    return nodes.resolution.createChecked(null, [
      nodes.title.createChecked(null, title ? this.inline.plain(title) : []),
      this.decision(decision),
      ...annexes.map((annex) => this.annex(annex)),
    ]);
  }

  private decision(decision: MarkedDecision): Node {
    const single = decision.parts.length === 0 && decision.blocks.filter(({ kind }) => kind === "operativeParagraph").length === 1;
    return nodes.decision.createChecked(null, [
      this.organLine(decision) ?? nodes.organLine.createChecked(),
      ...this.blocks(decision.blocks, single),
      ...decision.parts.map((part) => this.part(part)),
    ]);
  }

  private part(part: MarkedPart): Node {
    const heading = part.heading.length > 0 ? [nodes.subheading.createChecked(null, this.inline.runs(part.heading))] : [];
    const organ = this.organLine(part);
    return nodes.part.createChecked({ id: part.id, labelStyle: part.labelStyle }, [
      ...heading,
      ...(organ ? [organ] : []),
      ...this.blocks(part.blocks, false),
    ]);
  }

  private annex(annex: MarkedAnnex): Node {
    return nodes.annex.createChecked({ id: annex.id }, [
      nodes.title.createChecked(null, this.inline.plain(annex.title)),
      ...this.blocks(annex.blocks, false),
    ]);
  }

  /** The name without the comma that its place or the drafters give it. */
  private organLine({ organ, blocks }: MarkedDecision): Node | null {
    if (!organ) return null;
    const { id, comma, words } = organ;
    const printed = comma === "always" || (comma === "derived" && blocks.some(({ kind }) => kind === "preambularParagraph"));
    const length = printed ? (/[,،，]$/.exec(words.text)?.[0].length ?? 0) : 0;
    const end = words.length - length;
    this.ledger.transform(words.slice(end).at, "organ-line-comma");
    return nodes.organLine.createChecked({ id, comma }, this.inline.plain(words.slice(0, end)));
  }

  private blocks(blocks: MarkedDecision["blocks"], single: boolean): Node[] {
    const count = new ListCount(0);
    return blocks.map((block) => (block.kind === "subheading" ? this.heading(block) : this.paragraph(block, single ? null : count)));
  }

  private heading({ id, level, words }: MarkedHeading): Node {
    return nodes.subheading.createChecked({ id, level }, this.inline.runs(words));
  }

  /** A paragraph; `count` numbers it, and null stands for one that bears no number by its place. */
  private paragraph(paragraph: MarkedParagraph, count: ListCount | null, level = 0): Node {
    const { kind, id, words, numbered } = paragraph;
    const counted = kind !== "preambularParagraph" && numbered;
    const label = counted ? this.ownLabel(paragraph.label, count) : null;
    const below = new ListCount(level + 1);
    return nodes[kind].createChecked({ id, label, ...(kind === "annexParagraph" && { numbered }) }, [
      withChoice(nodes.lead.createChecked(null, this.inline.content(words)), kind),
      ...paragraph.subs.map((sub) => this.paragraph(sub, below, level + 1)),
      ...(paragraph.quoted ? [nodes.quotedDraft.createChecked(null, this.decision(paragraph.quoted))] : []),
    ]);
  }

  /** What the source prints where the place gives another label; null where both agree. */
  private ownLabel(printed: string, count: ListCount | null): string | null {
    const own = printed === (count?.expected ?? "") ? null : printed;
    if (own !== null) this.ledger.restore("own-label");
    count?.next(own);
    return own;
  }
}

/** The lead as a person's choice where its opening words are not those that the lexicon would mark. */
function withChoice(lead: Node, kind: MarkedParagraph["kind"]): Node {
  const part = partsWithOpenings[kind];
  if (!part) return lead;
  const { text, opening } = inlineText(lead);
  const known = recognizeOpening(text, part)?.length ?? 0;
  const marked = opening && opening.from === 0 ? opening.to : 0;
  return marked === known ? lead : lead.type.create({ openingByHand: true }, lead.content);
}

const partsWithOpenings: Partial<Record<MarkedParagraph["kind"], Part>> = {
  preambularParagraph: "preambular",
  operativeParagraph: "operative",
};

import type { Node } from "prosemirror-model";
import { type IdSource, inlineText, schema, withIds } from "../../document/index.js";
import { type Part, recognizeOpening } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import type { Indicators, MarkedBlock, References } from "./block.js";
import { MarkedAssembly } from "./marked-assembly.js";
import { MarkedInline } from "./marked-inline.js";
import type { MarkedAnnex, MarkedDecision, MarkedHeading, MarkedParagraph, MarkedPart, MarkedResolution } from "./marked-tree.js";
import { OwnLabels } from "./own-labels.js";

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
    return nodes.decision.createChecked(null, [
      this.organLine(decision) ?? nodes.organLine.createChecked(),
      ...this.blocks(decision.blocks, new OwnLabels(0, alone(decision))),
      ...decision.parts.map((part) => this.part(part)),
    ]);
  }

  private part(part: MarkedPart): Node {
    const heading = part.heading.length > 0 ? [nodes.subheading.createChecked(null, this.inline.emphasized(part.heading))] : [];
    const organ = this.organLine(part);
    return nodes.part.createChecked({ id: part.id, labelStyle: part.labelStyle }, [
      ...heading,
      ...(organ ? [organ] : []),
      ...this.blocks(part.blocks),
    ]);
  }

  private annex(annex: MarkedAnnex): Node {
    return nodes.annex.createChecked({ id: annex.id }, [
      nodes.title.createChecked(null, this.inline.plain(annex.title)),
      ...this.blocks(annex.blocks),
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

  private blocks(blocks: MarkedDecision["blocks"], labels = new OwnLabels(0)): Node[] {
    return blocks.map((block) => (block.kind === "subheading" ? this.heading(block) : this.paragraph(block, labels)));
  }

  private heading({ id, level, words }: MarkedHeading): Node {
    return nodes.subheading.createChecked({ id, level }, this.inline.emphasized(words));
  }

  private paragraph(paragraph: MarkedParagraph, labels: OwnLabels, level = 0): Node {
    const { kind, id, words, numbered } = paragraph;
    const label = kind !== "preambularParagraph" && numbered ? labels.next(paragraph) : null;
    if (label !== null) this.ledger.restore("own-label");
    const below = new OwnLabels(level + 1);
    return nodes[kind].createChecked({ id, label, ...(kind === "annexParagraph" && { numbered }) }, [
      withChoice(nodes.lead.createChecked(null, this.inline.content(words)), kind),
      ...paragraph.subs.map((sub) => this.paragraph(sub, below, level + 1)),
      ...(paragraph.quoted ? [nodes.quotedDraft.createChecked(null, this.decision(paragraph.quoted))] : []),
    ]);
  }
}

/** Whether its one operative paragraph is alone, and so bears no number: as it is now, and as it was printed. */
function alone({ blocks, parts }: MarkedDecision): { now: boolean; printed: boolean } {
  const operative = blocks.filter((block): block is MarkedParagraph => block.kind === "operativeParagraph");
  const whole = parts.length === 0;
  return { now: whole && operative.length === 1, printed: whole && operative.filter(({ added }) => !added).length === 1 };
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

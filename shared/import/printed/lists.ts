import { deepestSubParagraph } from "../../document/index.js";
import { type Label, type LabelStyle, placeLabel } from "./labels.js";
import type { Strand } from "./strand.js";
import { type ParagraphTree, paragraphTree } from "./tree.js";

interface OpenItem {
  readonly style: LabelStyle;
  readonly rank: number;
  readonly paragraph: ParagraphTree;
}

/** An item of a list that bears no label of its own. */
export const unlabelled: Label = { length: 0, style: "dash", rank: 0 };

/** The lists being read below one paragraph, from the outermost to the one that grows. */
export class Lists {
  private readonly open: OpenItem[] = [];

  constructor(readonly root: ParagraphTree) {}

  /** The paragraph that was begun last. */
  get last(): ParagraphTree {
    return this.open.at(-1)?.paragraph ?? this.root;
  }

  /** Whether a list of this style is open. */
  has(style: LabelStyle): boolean {
    return this.open.some((item) => item.style === style);
  }

  /** Whether the words so far announce a list. */
  get announced(): boolean {
    return endsWithColon(this.last.lead);
  }

  /** Adds an item at the level its label asks for, three at most; returns its label as it was read. */
  add(readings: readonly Label[], lead: Strand): Label {
    const { label, depth } = placeLabel(readings, this.open, this.announced);
    const level = Math.min(depth, deepestSubParagraph - 1);
    this.open.length = Math.min(this.open.length, level);
    const paragraph = paragraphTree(lead, label);
    this.last.subs.push(paragraph);
    this.open.push({ style: label.style, rank: label.rank, paragraph });
    return label;
  }
}

const endsWithColon = (lead: Strand): boolean => /:\s?\d{0,3}$/.test(lead.text.trimEnd());

import { labelAt, rankOfLabel } from "../../document/index.js";
import type { Paragraph, PrintedBlock } from "../prepared-document.js";
import { labelPieces } from "../printed-look/references.js";

/** The place of a paragraph in a list that the word processor counts. */
export interface ListItem {
  /** Of the list, from 1. */
  readonly id: number;
  readonly level: number;
}

/** A list as the file defines it: what its numbers stand between, and where it begins to count. */
export interface ListDefinition {
  readonly id: number;
  /** The marks of a quoted draft before a number; "" outside of one. */
  readonly marks: string;
  /** The level that its first paragraph is at, and the number which that has. */
  readonly from: { readonly level: number; readonly number: number };
}

const levels = 4;
/** After "z" and "aa" Word goes on with "bb". */
const mostLetters = 27;

/** A list being counted as Word counts it: each number starts what is below it anew. */
class OpenList {
  private readonly next: number[];

  constructor(readonly definition: ListDefinition) {
    const { level, number } = definition.from;
    this.next = Array.from({ length: levels }, (_, index) => (index === level ? number : 1));
  }

  /** Whether the next paragraph of a level has this number. */
  expects(level: number, number: number): boolean {
    return this.next[level] === number;
  }

  count(level: number): void {
    this.next[level]!++;
    this.next.fill(1, level + 1);
  }
}

/** One stretch of text that numbers its paragraphs: a decision, a part, an annex, a quoted draft. */
interface Stretch {
  /** The list that is open at each level, and what the last paragraph there belongs to: nothing where its label is text. */
  readonly lists: (OpenList | null)[];
  readonly last: (OpenList | null)[];
}

/**
 * The labels of a document as lists: which paragraph is in which list, and what lists there are. A label that no list
 * would print ("•", "7 bis.") stays text; one that breaks the order ("7." after "5.") begins a list of its own.
 */
export class Lists {
  readonly definitions: ListDefinition[] = [];
  private readonly items = new Map<Paragraph, ListItem>();
  private stretches: Stretch[] = [];

  constructor(blocks: readonly PrintedBlock[]) {
    for (const block of blocks) {
      if (block.kind === "division") this.stretches.length = block.origin.quotations;
      if (block.kind === "paragraph") this.add(block);
    }
  }

  /** Where a paragraph stands; null where its label is text, or it has none. */
  item(paragraph: Paragraph): ListItem | null {
    return this.items.get(paragraph) ?? null;
  }

  private add(paragraph: Paragraph): void {
    const { level, origin } = paragraph;
    this.stretches.length = Math.min(this.stretches.length, origin.quotations + 1);
    while (this.stretches.length <= origin.quotations) this.stretches.push({ lists: [], last: [] });
    const { lists, last } = this.stretches.at(-1)!;
    const { marks, number, stop } = labelPieces(paragraph);
    const rank = listRank(level, number + stop);
    last.length = level;
    lists.length = Math.min(lists.length, level + 1);
    if (rank === null) {
      last[level] = null;
      return;
    }
    const open = lists[level] ?? last[level - 1] ?? null;
    const list = open?.definition.marks === marks && open.expects(level, rank) ? open : this.begin(marks, level, rank);
    list.count(level);
    lists[level] = list;
    last[level] = list;
    this.items.set(paragraph, { id: list.definition.id, level });
  }

  private begin(marks: string, level: number, number: number): OpenList {
    const definition = { id: this.definitions.length + 1, marks, from: { level, number } };
    this.definitions.push(definition);
    return new OpenList(definition);
  }
}

/** The number of which a list prints this label at this level; null where none does. */
function listRank(level: number, label: string): number | null {
  const rank = rankOfLabel(level, label);
  if (rank === null || labelAt(level, rank) !== label) return null;
  return (level === 1 || level === 3) && rank > mostLetters ? null : rank;
}

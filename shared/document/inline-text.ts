import type { Node } from "prosemirror-model";

/** A note's indicator inside a text: it stands after the character before `offset`. */
export interface NoteAnchor {
  readonly offset: number;
  readonly node: Node;
}

/** A marked stretch of a text, in characters. */
export interface MarkedRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a lead as plain text, with the way back to positions. Notes count nothing; a cross-reference counts as
 * the label it shows.
 */
export interface InlineText {
  readonly text: string;
  readonly notes: readonly NoteAnchor[];
  /** The marked opening words, or null; what stands before them, such as a mark that was typed, is set as they are. */
  readonly opening: MarkedRange | null;
  readonly emphasis: readonly MarkedRange[];
  /** The labels of cross-references, whose words change with numbers elsewhere. */
  readonly references: readonly MarkedRange[];
  /**
   * The position inside the lead (0 = its start) of a character offset. At a note, `before` stays on its near side;
   * inside the label of a cross-reference, which has no positions of its own, it stands before it and `after` behind it.
   */
  readonly position: (offset: number, side?: "before" | "after") => number;
}

/** How a cross-reference reads: the label of a paragraph by id, without its stop ("3", "8 (a)"). */
export type LabelOf = (id: string) => string;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly pos: number;
  readonly atom: boolean;
}

const unresolved: LabelOf = () => "…";
const cache = new WeakMap<Node, InlineText>();

/** The plain text of a lead (or title, subheading, footnote). Cached by node while it holds no cross-reference. */
export function inlineText(lead: Node, labelOf: LabelOf = unresolved): InlineText {
  const known = cache.get(lead);
  if (known) return known;
  let text = "";
  const notes: NoteAnchor[] = [];
  const pieces: Piece[] = [];
  const emphasis: MarkedRange[] = [];
  const references: MarkedRange[] = [];
  let opening: MarkedRange | null = null;
  lead.forEach((child, pos) => {
    const from = text.length;
    if (child.isText) {
      text += child.text;
      if (child.marks.some((mark) => mark.type.name === "opening")) opening = extend(opening, from, text.length);
      if (child.marks.some((mark) => mark.type.name === "emphasis")) {
        const last = emphasis.at(-1);
        if (last?.to === from) emphasis[emphasis.length - 1] = { from: last.from, to: text.length };
        else emphasis.push({ from, to: text.length });
      }
      pieces.push({ from, to: text.length, pos, atom: false });
    } else if (child.type.name === "footnote") {
      notes.push({ offset: from, node: child });
      pieces.push({ from, to: from, pos, atom: true });
    } else if (child.type.name === "crossReference") {
      text += labelOf(child.attrs.target as string);
      references.push({ from, to: text.length });
      pieces.push({ from, to: text.length, pos, atom: true });
    }
  });
  const size = lead.content.size;
  const position = (offset: number, side: "before" | "after" = "before"): number => positionOf(pieces, size, offset, side);
  const result: InlineText = { text, notes, opening, emphasis, references, position };
  if (references.length === 0) cache.set(lead, result);
  return result;
}

const extend = (range: MarkedRange | null, from: number, to: number): MarkedRange => ({ from: range?.from ?? from, to });

function positionOf(pieces: readonly Piece[], size: number, offset: number, side: "before" | "after"): number {
  if (side === "before") {
    for (const piece of pieces) {
      if (offset <= piece.from) return piece.pos;
      if (piece.atom ? offset < piece.to : offset <= piece.to) return piece.pos + (piece.atom ? 0 : offset - piece.from);
    }
    return size;
  }
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!;
    if (piece.atom && (offset >= piece.to || offset > piece.from)) return pieces[index + 1]?.pos ?? size;
    if (!piece.atom && offset >= piece.from) return piece.pos + Math.min(offset, piece.to) - piece.from;
  }
  return 0;
}

/** The words of a paragraph's lead as plain text, without notes. */
export const leadText = (paragraph: Node, labelOf?: LabelOf): string => inlineText(paragraph.firstChild!, labelOf).text;

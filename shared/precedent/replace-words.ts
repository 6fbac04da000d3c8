import { Fragment, type Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { inlineText, type LabelOf, schema } from "../document/index.js";
import type { Replacement } from "../text/index.js";

/** A block of words: a paragraph’s lead, a note, an organ line. `start` is the position before its content. */
export interface Words {
  readonly node: Node;
  readonly start: number;
}

/** Replaces words of a block; notes between them stay, after the new words. */
export function replaceWords(
  tr: Transform,
  { node, start }: Words,
  { at, from, to }: Pick<Replacement, "at" | "from" | "to">,
  labelOf?: LabelOf,
): void {
  const inline = inlineText(node, labelOf);
  const end = at + from.length;
  const notes = inline.notes.filter(({ offset }) => offset > at && offset < end).map(({ node: note }) => note);
  const words = to === "" ? [] : [schema.text(to)];
  const first = inline.position(at, from === "" ? "before" : "after");
  const last = from === "" ? first : inline.position(end, "before");
  tr.replaceWith(start + first, start + last, Fragment.fromArray([...words, ...notes]));
}

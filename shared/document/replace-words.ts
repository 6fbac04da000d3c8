import type { Mark, Node, ResolvedPos } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { crossReferenceLabels } from "./cross-reference-label.js";
import { inlineText } from "./inline-text.js";
import { schema } from "./schema.js";

/** A text block in a document: a lead, a note, an organ line. `start` is the position before its content. */
export interface Words {
  readonly node: Node;
  readonly start: number;
}

/**
 * Replaces characters of a text, as few as the new words need, so that a caret stays with its words. Notes between them
 * stay, after the new words. New words take the look of those they replace; an insertion goes before the notes at its place
 * and takes the look that the characters on both its sides have.
 */
export function replaceWords(transform: Transform, { node, start }: Words, from: number, to: number, wanted: string): void {
  const words = inlineText(node, crossReferenceLabels(transform.doc));
  const first = words.position(from, from === to ? "before" : "after");
  const same = hasReference(node, first, words.position(to, "before"))
    ? { head: 0, tail: 0 }
    : sameEnds(words.text.slice(from, to), wanted);
  // A note among what is replaced comes after the new words, not into the last of them.
  if (words.notes.some(({ offset }) => from + same.head < offset && offset < to - same.tail)) {
    while (isInWord(wanted, wanted.length - same.tail)) same.tail--;
  }
  const [least, most] = [from + same.head, to - same.tail];
  const text = wanted.slice(same.head, wanted.length - same.tail);
  const begin = words.position(least, least === most ? "before" : "after");
  const end = Math.max(begin, words.position(most, "before"));
  const like = least === most && same.head > 0 ? least - 1 : least;
  const look = from === to ? marksAround(node.resolve(begin)) : (node.nodeAt(words.position(like, "after"))?.marks ?? []);
  const notes: Node[] = [];
  node.slice(begin, end).content.forEach((child) => {
    if (child.type.name === "footnote") notes.push(child);
  });
  transform.replaceWith(start + begin, start + end, [...(text ? [schema.text(text, look)] : []), ...notes]);
}

const marksAround = ({ nodeBefore, nodeAfter }: ResolvedPos): readonly Mark[] =>
  nodeBefore && nodeAfter ? nodeBefore.marks.filter((mark) => mark.isInSet(nodeAfter.marks)) : [];

/** How many characters two texts share at their start, and at the end of what is left. */
function sameEnds(before: string, after: string): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { head, tail };
}

const isInWord = (text: string, at: number): boolean => letter.test(text[at - 1] ?? "") && letter.test(text[at] ?? "");
const letter = /[\p{L}\p{M}\p{N}]/u;

/** A reference reads as several characters, but is one thing that cannot be replaced in part. */
function hasReference(node: Node, begin: number, end: number): boolean {
  let found = false;
  node.nodesBetween(begin, Math.max(begin, end), ({ type }) => {
    found ||= type.name === "crossReference";
    return false;
  });
  return found;
}

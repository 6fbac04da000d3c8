import { Fragment, type Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import {
  crossReferenceLabels,
  inlineText,
  type Metadata,
  metadataSchema,
  replaceWords,
  schema,
  withOpening,
  wordsPlace,
} from "../document/index.js";
import type { FixEdit } from "./finding.js";

/**
 * Carries out the edits of a fix on a transform (an editor's transaction is one), at the positions the named texts have
 * now. Characters are those of the text before the fix; edits of one text are carried out from its end to its start,
 * and openings last, so that their length is that of the new words. Ids, notes and marks stay, and no more is replaced
 * than changes, so that a caret stays with its words. Edits of texts that are gone, and of metadata, do nothing here.
 */
export function applyEdits(transform: Transform, edits: readonly FixEdit[]): Transform {
  for (const edit of edits.toSorted((a, b) => order(a) - order(b) || startOf(b) - startOf(a))) applyEdit(transform, edit);
  return transform;
}

const order = (edit: FixEdit): number => (edit.kind === "setOpening" ? 1 : 0);
const startOf = (edit: FixEdit): number => ("from" in edit ? edit.from : "to" in edit ? edit.to : 0);

/** The metadata as a fix leaves it. @throws {z.ZodError} when an edit names a value the field cannot have. */
export function metadataAfter(metadata: Metadata, edits: readonly FixEdit[]): Metadata {
  const changes = edits.filter((edit) => edit.kind === "setMetadata").map(({ field, value }) => [field, value] as const);
  return changes.length === 0 ? metadata : metadataSchema.parse({ ...metadata, ...Object.fromEntries(changes) });
}

function applyEdit(transform: Transform, edit: FixEdit): void {
  const { doc } = transform;
  if (edit.kind === "setMetadata") return;
  if (edit.kind === "setTitle") {
    rewrite(transform, doc.firstChild!, 0, edit.text);
    return;
  }
  const found = wordsPlace(doc, textOf(edit));
  if (!found) return;
  const { node, pos } = found;
  switch (edit.kind) {
    case "replaceText":
    case "replaceNoteText":
      replaceWords(transform, { node, start: pos + 1 }, edit.from, edit.to, edit.text);
      break;
    case "setOpening":
      setOpening(transform, node, pos, edit.length);
      break;
    case "setEmphasis":
      setEmphasis(transform, node, pos, edit.from, edit.to, edit.on);
      break;
    case "moveNote":
      moveNote(transform, node, pos, edit.footnote, edit.to);
      break;
    case "setLabel":
      // What was found is the lead, one position into its paragraph.
      transform.setNodeAttribute(pos - 1, "label", edit.label);
      break;
    case "setOrganLine":
      if (edit.comma) transform.setNodeAttribute(pos, "comma", edit.comma);
      if (edit.text !== undefined) rewrite(transform, node, pos, edit.text);
      break;
  }
}

/** Id of the node whose text an edit changes: the note it names, unless it is the note that moves. */
function textOf(edit: Exclude<FixEdit, { kind: "setTitle" | "setMetadata" }>): string {
  if (edit.kind === "moveNote") return edit.paragraph;
  return "footnote" in edit && edit.footnote !== undefined ? edit.footnote : (edit as { paragraph: string }).paragraph;
}

/** Makes plain words those of a text block, and replaces only the stretch in which they differ. */
function rewrite(transform: Transform, container: Node, pos: number, text: string): void {
  const next = Fragment.from(text === "" ? null : schema.text(text));
  const from = container.content.findDiffStart(next);
  if (from === null) return;
  const { a, b } = container.content.findDiffEnd(next)!;
  // Repeated words can be reached from both sides.
  const overlap = Math.max(0, from - Math.min(a, b));
  transform.replaceWith(pos + 1 + from, pos + 1 + a + overlap, next.cut(from, b + overlap));
}

/** The stretches of a text block’s own words between two offsets of its content; the words of its notes are not among them. */
function ownWords(container: Node, begin: number, end: number): [number, number][] {
  const stretches: [number, number][] = [];
  container.forEach((child, offset) => {
    const [from, to] = [Math.max(begin, offset), Math.min(end, offset + child.nodeSize)];
    if (child.isText && from < to) stretches.push([from, to]);
  });
  return stretches;
}

/** Marks as `withOpening` does, without replacing words. */
function setOpening(transform: Transform, lead: Node, pos: number, length: number): void {
  const start = pos + 1;
  const marked = withOpening(lead, length);
  transform.removeMark(start, start + lead.content.size, schema.marks.opening);
  marked.forEach((child, offset) => {
    if (!schema.marks.opening.isInSet(child.marks)) return;
    const [from, to] = [start + offset, start + offset + child.nodeSize];
    transform.removeMark(from, to, schema.marks.emphasis).addMark(from, to, schema.marks.opening.create());
  });
}

function setEmphasis(transform: Transform, container: Node, pos: number, from: number, to: number, on: boolean): void {
  const words = inlineText(container, crossReferenceLabels(transform.doc));
  const begin = words.position(from, "after");
  const end = words.position(to, "before");
  const mark = schema.marks.emphasis.create();
  for (const [first, last] of ownWords(container, begin, end)) {
    if (on) transform.addMark(pos + 1 + first, pos + 1 + last, mark);
    else transform.removeMark(pos + 1 + first, pos + 1 + last, mark);
  }
}

/** Takes a note out of its lead and puts it back after the character before `to`. */
function moveNote(transform: Transform, lead: Node, pos: number, footnote: string, to: number): void {
  const words = inlineText(lead, crossReferenceLabels(transform.doc));
  const anchor = words.notes.find(({ node }) => node.attrs.id === footnote);
  if (!anchor) return;
  let at = -1;
  lead.forEach((child, offset) => {
    if (child === anchor.node) at = pos + 1 + offset;
  });
  const target = pos + 1 + words.position(to, to > anchor.offset ? "before" : "after");
  const mapped = target > at ? target - anchor.node.nodeSize : target;
  transform.delete(at, at + anchor.node.nodeSize);
  transform.insert(mapped, anchor.node);
}

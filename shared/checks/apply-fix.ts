import { Fragment, type Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { crossReferenceLabels, inlineText, type Metadata, metadataSchema, schema, withOpening } from "../document/index.js";
import type { FixEdit } from "./finding.js";

/**
 * Carries out the edits of a fix on a transform (an editor's transaction is one), at the positions the named texts have
 * now. Characters are those of the text before the fix; edits of one text are carried out from its end to its start,
 * and openings last, so that their length is that of the new words. Ids, notes and marks stay. Edits of texts that are
 * gone, and of metadata, do nothing here.
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
    transform.replaceWith(1, 1 + doc.firstChild!.content.size, edit.text ? schema.text(edit.text) : Fragment.empty);
    return;
  }
  const found = nodeNamed(doc, textOf(edit));
  if (!found) return;
  const { node, pos } = found;
  switch (edit.kind) {
    case "replaceText":
    case "replaceNoteText":
      replaceWords(transform, node, pos, edit.from, edit.to, edit.text);
      break;
    case "setOpening":
      transform.replaceWith(pos + 1, pos + 1 + node.content.size, withOpening(node, edit.length).content);
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
      if (edit.text !== undefined) transform.replaceWith(pos + 1, pos + 1 + node.content.size, schema.text(edit.text));
      break;
  }
}

/** Id of the node whose text an edit changes: the note it names, unless it is the note that moves. */
function textOf(edit: Exclude<FixEdit, { kind: "setTitle" | "setMetadata" }>): string {
  if (edit.kind === "moveNote") return edit.paragraph;
  return "footnote" in edit && edit.footnote !== undefined ? edit.footnote : (edit as { paragraph: string }).paragraph;
}

/** The text block of this id: a paragraph's lead, a note or an organ line, with the position before it. */
function nodeNamed(doc: Node, id: string): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null;
  doc.descendants((node, pos) => {
    if (found) return false;
    if (node.attrs.id === id) found = node.firstChild?.type.name === "lead" ? { node: node.firstChild, pos: pos + 1 } : { node, pos };
    return !found;
  });
  return found;
}

/**
 * Replaces characters of a text. Notes between them stay, after the new words. An insertion goes before the notes at
 * its place and takes the look of the character before it; other words take the look of those they replace.
 */
function replaceWords(transform: Transform, container: Node, pos: number, from: number, to: number, text: string): void {
  const words = inlineText(container, crossReferenceLabels(transform.doc));
  const start = pos + 1;
  const begin = words.position(from, from === to ? "before" : "after");
  const end = Math.max(begin, words.position(to, "before"));
  const look = from === to ? container.resolve(begin).marks() : (container.nodeAt(begin)?.marks ?? []);
  const kept = container.slice(begin, end).content;
  const notes: Node[] = [];
  kept.forEach((child) => {
    if (child.type.name === "footnote") notes.push(child);
  });
  transform.replaceWith(start + begin, start + end, [...(text ? [schema.text(text, look)] : []), ...notes]);
}

function setEmphasis(transform: Transform, container: Node, pos: number, from: number, to: number, on: boolean): void {
  const words = inlineText(container, crossReferenceLabels(transform.doc));
  const begin = words.position(from, "after");
  const end = words.position(to, "before");
  const mark = schema.marks.emphasis.create();
  const pieces: Node[] = [];
  container.slice(begin, end).content.forEach((piece) => {
    pieces.push(piece.isText ? piece.mark(on ? mark.addToSet(piece.marks) : mark.removeFromSet(piece.marks)) : piece);
  });
  transform.replaceWith(pos + 1 + begin, pos + 1 + end, pieces);
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

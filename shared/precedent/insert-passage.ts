import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { ancestry, type IdSource, type NumberedParagraph, numbering, type ParagraphName, randomId, schema } from "../document/index.js";
import { endingOf, withEnding } from "./ending.js";
import type { Passage } from "./passage.js";
import { leadLike, leadOf, type Original, paragraphOf } from "./passage-content.js";

/** Where a new paragraph goes, and of which kind it is there. */
interface Place {
  readonly pos: number;
  readonly name: ParagraphName;
}

/**
 * Inserts a passage as a new paragraph after another one, or, without one, at the end of the passage's part. Where the
 * other part is asked for, it goes to the nearest legal place: a preambular passage to the end of the preamble, an
 * operative one before the first operative paragraph. A full stop stays at the end of the text.
 * @param options `original` is the paragraph that the passage was made of, whose notes and italics come along; without it
 *   come the words alone.
 * @returns the id of the new paragraph.
 * @throws {RangeError} when the document has no such paragraph.
 */
export function insertAfter(
  tr: Transform,
  paragraphId: string | null,
  passage: Passage,
  { newId = randomId, original }: { readonly newId?: IdSource; readonly original?: Original } = {},
): string {
  const place = paragraphId === null ? placeInDocument(tr.doc, passage) : placeAfter(tr.doc, paragraphId, passage);
  const before = tr.doc.resolve(place.pos).nodeBefore;
  const last = tr.doc.resolve(place.pos).nodeAfter === null;
  const { byId } = numbering(tr.doc);
  let id = newId();
  while (byId.has(id)) id = newId();
  const stop = last && place.name !== "preambularParagraph" && place.name !== "annexParagraph";
  const stopAt = stop && before ? fullStop(before, place.pos - before.nodeSize) : null;
  const closes = stopAt !== null || (stop && before?.type.name !== "operativeParagraph" && place.name === "operativeParagraph");
  const text = place.name === "annexParagraph" ? passage.text : withEnding(passage.text, endingFor(place.name, closes));
  const lead = original ? leadLike(original, text, place.name) : leadOf(text, place.name);
  tr.insert(place.pos, paragraphOf(passage, lead, place.name, id));
  if (stopAt !== null) tr.replaceWith(stopAt, stopAt + 1, schema.text(";"));
  return id;
}

const endingFor = (name: ParagraphName, closes: boolean): string => (name === "preambularParagraph" ? "," : closes ? "." : ";");

/** Position of the full stop that ends a paragraph, or null where its last words end otherwise. */
function fullStop(paragraph: Node, pos: number): number | null {
  let node = paragraph;
  let end = pos + paragraph.nodeSize;
  while (!node.isTextblock) {
    if (node.type.name === "quotedDraft" || !node.lastChild) return null;
    node = node.lastChild;
    end--;
  }
  const text = node.lastChild;
  return text?.isText && endingOf(text.text!) === "." && text.text!.endsWith(".") ? end - 2 : null;
}

function placeAfter(doc: Node, paragraphId: string, passage: Passage): Place {
  const numbers = numbering(doc);
  const target = numbers.byId.get(paragraphId);
  if (!target) throw new RangeError(`There is no paragraph ${paragraphId} in the document.`);
  const after = (paragraph: NumberedParagraph): number => paragraph.pos + paragraph.node.nodeSize;
  if (passage.level > 0 && target.level > 0) return { pos: after(target), name: "subParagraph" };
  const [top] = ancestry(numbers, target);
  if (passage.level > 0 && top.node.lastChild!.type.name !== "quotedDraft") return { pos: after(top) - 1, name: "subParagraph" };
  const name = top.place === "annex" ? "annexParagraph" : nameFor(passage);
  if (top.node.type.name === name) return { pos: after(top), name };
  const container = doc.resolve(top.pos);
  return inContainer(container.parent, container.start(), name, "nearest");
}

/** The end of the part, in the quoted draft where there is one: that is the text being drafted. */
function placeInDocument(doc: Node, passage: Passage): Place {
  let found: { node: Node; pos: number } | null = null;
  doc.descendants((node, pos) => {
    if (node.type.name === "decision") found = { node, pos };
    return !node.isTextblock;
  });
  const { node, pos } = found!;
  return inContainer(node, pos + 1, nameFor(passage), "end");
}

const nameFor = ({ part }: Passage): ParagraphName => (part === "preambular" ? "preambularParagraph" : "operativeParagraph");

/** The place for a paragraph in a decision or part: heading and organ line, preamble, then operative part. */
function inContainer(container: Node, start: number, name: ParagraphName, where: "nearest" | "end"): Place {
  let preambleEnd = start;
  let firstOperative: number | null = null;
  container.forEach((child, offset) => {
    const pos = start + offset;
    const heads = child.type.name === "organLine" || (container.type.name === "part" && offset === 0 && child.type.name === "subheading");
    if (heads || child.type.name === "preambularParagraph") preambleEnd = pos + child.nodeSize;
    if (child.type.name === "operativeParagraph") firstOperative ??= pos;
  });
  if (name === "preambularParagraph") return { pos: preambleEnd, name };
  return { pos: where === "nearest" && firstOperative !== null ? firstOperative : start + container.content.size, name };
}

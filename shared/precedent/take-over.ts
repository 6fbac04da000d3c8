import type { Transform } from "prosemirror-transform";
import {
  crossReferenceLabels,
  inlineText,
  type NumberedParagraph,
  numbering,
  replaceWords,
  schema,
  type Words,
} from "../document/index.js";
import { type Replacement, replacements, wordDiff } from "../text/index.js";
import { endingOf, withEnding } from "./ending.js";
import type { Passage } from "./passage.js";
import { leadOf, provenanceOf, withRecognizedOpening } from "./passage-content.js";

/**
 * Gives a paragraph the words of a passage: `whole` replaces its lead with its notes, `differences` only the words that differ, so that
 * notes and references elsewhere stay. It keeps its id, its sub-paragraphs and the mark at its end, and learns its
 * provenance. @throws {RangeError} when the document has no such paragraph.
 */
export function takeOver(tr: Transform, paragraphId: string, passage: Passage, how: "whole" | "differences"): Transform {
  const { node, pos } = paragraphAt(tr, paragraphId);
  const text = textAt(tr, paragraphId);
  const mark = endingOf(text) || usualEnding(node.type.name);
  const wanted = mark === "" ? passage.text : withEnding(passage.text, mark);
  if (how === "whole") {
    tr.replaceWith(pos + 1, pos + 1 + node.firstChild!.nodeSize, leadOf(wanted, node.type.name));
  } else {
    for (const change of replacements(wordDiff(text, wanted)).toReversed()) replaceAt(tr, paragraphId, change);
    markOpening(tr, paragraphId);
  }
  return tr.setNodeAttribute(pos, "provenance", provenanceOf(passage));
}

/**
 * Makes one change of those between a paragraph and a passage (`replacements` of a suggestion's differences). A
 * paragraph of no provenance gets the passage's.
 * @throws {RangeError} when the document has no such paragraph, or its words are no longer those to be changed.
 */
export function takeOverChange(tr: Transform, paragraphId: string, passage: Passage, change: Replacement): Transform {
  const { node, pos } = paragraphAt(tr, paragraphId);
  changeWords(tr, paragraphId, change);
  return node.attrs.provenance === null ? tr.setNodeAttribute(pos, "provenance", provenanceOf(passage)) : tr;
}

/**
 * Makes one change of a paragraph's words; notes among them stay.
 * @throws {RangeError} when the document has no such paragraph, or its words are no longer those to be changed.
 */
export function changeWords(tr: Transform, paragraphId: string, change: Replacement): Transform {
  if (textAt(tr, paragraphId).slice(change.at, change.at + change.from.length) !== change.from) {
    throw new RangeError(`“${change.from.trim()}” no longer stands there; look at the differences again.`);
  }
  replaceAt(tr, paragraphId, change);
  markOpening(tr, paragraphId);
  return tr;
}

function paragraphAt(tr: Transform, id: string): NumberedParagraph {
  const paragraph = numbering(tr.doc).byId.get(id);
  if (!paragraph) throw new RangeError(`There is no paragraph ${id} in the document.`);
  return paragraph;
}

const wordsAt = (tr: Transform, id: string): Words => {
  const { node, pos } = paragraphAt(tr, id);
  return { node: node.firstChild!, start: pos + 2 };
};

const replaceAt = (tr: Transform, id: string, { at, from, to }: Replacement): void =>
  replaceWords(tr, wordsAt(tr, id), at, at + from.length, to);

const textAt = (tr: Transform, id: string): string => inlineText(wordsAt(tr, id).node, crossReferenceLabels(tr.doc)).text;

/** Marks the opening words by marks alone, so that whoever’s caret stands in the paragraph keeps it there. */
function markOpening(tr: Transform, id: string): void {
  const { node } = paragraphAt(tr, id);
  const { node: lead, start } = wordsAt(tr, id);
  const marked = withRecognizedOpening(lead, textAt(tr, id), node.type.name);
  if (marked.eq(lead)) return;
  const { opening, emphasis } = schema.marks;
  const words = inlineText(marked, crossReferenceLabels(tr.doc));
  const end = start + words.position(words.opening?.to ?? 0);
  tr.removeMark(start, start + lead.content.size, opening);
  if (words.opening) tr.removeMark(start, end, emphasis).addMark(start, end, opening.create());
}

/** What a paragraph ends with while nothing else says so; a full stop is left to the last one. */
const usualEnding = (name: string): string => (name === "preambularParagraph" ? "," : name === "annexParagraph" ? "" : ";");

import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import type { TextRun } from "../../../shared/checks/facts/runs.js";
import { applyEdits, type FixEdit, metadataAfter } from "../../../shared/checks/index.js";
import { replacing } from "../../../shared/checks/replacing.js";
import { type Ground, type Planted, pick, type Random } from "./ground.js";

/** The text with edits carried out, the fault being at a paragraph, note or the title. */
export function planted({ draft }: Ground, edits: readonly FixEdit[], at: TextRun): Planted {
  const doc = applyEdits(new Transform(draft.doc), edits).doc;
  return { draft: { metadata: metadataAfter(draft.metadata, edits), doc }, ...placeOf(at) };
}

/** The text with its nodes changed by steps. */
export function rebuilt({ draft }: Ground, change: (transform: Transform) => void, at: TextRun | string): Planted {
  const transform = new Transform(draft.doc);
  change(transform);
  return { draft: { metadata: draft.metadata, doc: transform.doc }, ...(typeof at === "string" ? { at } : placeOf(at)) };
}

const placeOf = (run: TextRun): Pick<Planted, "at" | "footnote"> =>
  run.kind === "note" ? { at: run.paragraph, footnote: run.id } : { at: run.id };

/** Where a node of this id stands in a document. @throws {Error} where there is none. */
export function positionOf(doc: Node, id: string): { readonly node: Node; readonly pos: number } {
  let found: { node: Node; pos: number } | null = null;
  doc.descendants((node, pos) => {
    if (node.attrs.id === id) found ??= { node, pos };
    return found === null;
  });
  if (!found) throw new Error(`The text has nothing with the id ${id}.`);
  return found;
}

/**
 * Writes something else in place of one match of a pattern, chosen among all of these texts; null where none matches.
 * @param pattern global; what `write` gives stands in place of the whole match
 */
export function replacingOne(
  ground: Ground,
  random: Random,
  runs: readonly TextRun[],
  pattern: RegExp,
  write: string | ((match: RegExpExecArray, run: TextRun) => string),
): Planted | null {
  const places = runs.flatMap((run) => [...run.words.text.matchAll(pattern)].map((match) => ({ run, match })));
  const place = pick(places, random);
  if (!place) return null;
  const { run, match } = place;
  const words = typeof write === "string" ? write : write(match, run);
  return planted(ground, [replacing(run, match.index, match.index + match[0].length, words)], run);
}

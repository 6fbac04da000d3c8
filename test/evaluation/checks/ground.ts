import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { type DraftFacts, layOut } from "../../../shared/checks/facts/layout.js";
import type { NoteText, ParagraphText, TextRun } from "../../../shared/checks/facts/runs.js";
import { applyEdits, type CheckOptions, type FixEdit, metadataAfter } from "../../../shared/checks/index.js";
import { replacing } from "../../../shared/checks/replacing.js";
import type { Draft } from "../../../shared/document/index.js";

/** An adopted text in which a fault is to be planted, laid out as the rules see it. */
export interface Ground {
  readonly draft: Draft;
  readonly facts: DraftFacts;
}

/** A text with one fault in it. */
export interface Planted {
  readonly draft: Draft;
  /** Id of the paragraph (organ line; "" for title and metadata) at which the rule has to speak. */
  readonly at: string;
  /** Id of the note it has to speak about, where the fault is in a note. */
  readonly footnote?: string;
  /** What the check is given besides the draft: earlier texts, for rules that need them. */
  readonly options?: CheckOptions;
  /** The text before the fault, where it is not the adopted one: a draft, which has sponsors and no line of adoption. */
  readonly before?: Draft;
}

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/**
 * Plants one fault, and nothing else that a rule could speak about, at a random place; null where the text has no
 * place for it.
 */
export type Fault = (ground: Ground, random: Random) => Planted | null;

/** Faults by the rule that has to find them. */
export type Faults = Readonly<Record<string, Fault>>;

export const groundOf = (draft: Draft): Ground => ({ draft, facts: layOut(draft) });

/** One of several, or null where there is none. */
export const pick = <Item>(items: readonly Item[], random: Random): Item | null => items[Math.floor(random() * items.length)] ?? null;

/** All preambular and operative paragraphs with their sub-paragraphs; those of quoted drafts too, annexes not. */
export const paragraphsOf = ({ facts }: Ground): ParagraphText[] => facts.decisions.flatMap(({ paragraphs }) => paragraphs);

/** The notes of those paragraphs. */
export const notesOf = ({ facts }: Ground): NoteText[] => facts.decisions.flatMap(({ notes }) => notes);

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

import { closeHistory } from "prosemirror-history";
import type { Node, ResolvedPos } from "prosemirror-model";
import { type Command, type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { changedRanges } from "./changed-ranges.js";
import { openNote } from "./notes-state.js";

/** What is looked for. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** A stretch of the document. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface FindState {
  readonly pattern: RegExp | null;
  readonly found: DecorationSet;
  /** The match in a note that was gone to last: a selection cannot stand there, so it waits after the indicator. */
  readonly inNote: Range | null;
}

type Meta = { readonly query: FindQuery } | { readonly inNote: Range };

const key = new PluginKey<FindState>("find");

/** Finds words in titles, lines, paragraphs and notes; after a change only the texts it touched are looked through again. */
export const findPlugin = (): Plugin =>
  new Plugin<FindState>({
    key,
    state: {
      init: () => ({ pattern: null, found: DecorationSet.empty, inNote: null }),
      apply(tr, state) {
        const meta = tr.getMeta(key) as Meta | undefined;
        if (meta && "query" in meta) return lookedFor(tr.doc, patternOf(meta.query), state.inNote);
        const found = tr.docChanged && state.pattern ? carriedAlong(state.found, state.pattern, tr) : state.found;
        const inNote = meta ? meta.inNote : tr.selectionSet ? null : stillInNote(state.inNote, tr);
        return found === state.found && inNote === state.inNote ? state : { ...state, found, inNote };
      },
    },
    props: {
      decorations(state) {
        const { found } = key.getState(state)!;
        const { from, to } = state.selection;
        const current = found.find(from, to).find((match) => match.from === from && match.to === to);
        return current ? found.add(state.doc, [Decoration.inline(from, to, { class: "match-current" })]) : found;
      },
    },
  });

function lookedFor(doc: Node, pattern: RegExp | null, inNote: Range | null): FindState {
  if (!pattern) return { pattern, found: DecorationSet.empty, inNote: null };
  return { pattern, found: DecorationSet.create(doc, matchesIn(doc, 0, doc.content.size, pattern)), inNote };
}

function carriedAlong(before: DecorationSet, pattern: RegExp, tr: Transaction): DecorationSet {
  let found = before.map(tr.mapping, tr.doc);
  for (const { from, to } of changedRanges([tr])) {
    const start = textAround(tr.doc.resolve(from))?.from ?? from;
    const end = textAround(tr.doc.resolve(to))?.to ?? to;
    found = found.remove(found.find(start, end)).add(tr.doc, matchesIn(tr.doc, start, end, pattern));
  }
  return found;
}

/** A stretch of a note where a change has left it; null where the note is gone. */
function stillInNote(range: Range | null, tr: Transaction): Range | null {
  if (!range || !tr.docChanged) return range;
  const $from = tr.doc.resolve(tr.mapping.map(range.from, -1));
  const to = tr.mapping.map(range.to);
  return isNote($from.parent) && to <= $from.end() ? { from: $from.pos, to } : null;
}

/** The whole text, with its notes, that a position is in. */
function textAround($pos: ResolvedPos): Range | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).isTextblock) return { from: $pos.start(depth), to: $pos.end(depth) };
  }
  return null;
}

const letter = /[\p{L}\p{N}]/u;

function patternOf({ text, matchCase, wholeWord }: FindQuery): RegExp | null {
  if (text === "") return null;
  const literal = text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/["“”]/g, '["“”]')
    .replace(/['’‘]/g, "['’‘]");
  const before = wholeWord && letter.test(text[0]!) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = wholeWord && letter.test(text.at(-1)!) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${literal}${after}`, matchCase ? "gu" : "giu");
}

function matchesIn(doc: Node, from: number, to: number, pattern: RegExp): Decoration[] {
  const here: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    const note = isNote(node);
    if (!node.isTextblock && !note) return true;
    for (const match of plain(node).matchAll(pattern)) {
      const start = pos + 1 + match.index;
      here.push(Decoration.inline(start, start + match[0].length, { class: "match" }));
    }
    return !note;
  });
  return here;
}

const isNote = (node: Node): boolean => node.type.name === "footnote";

/** The words of a text, one character to a position: notes and references are filled up with a character of no word. */
function plain(block: Node): string {
  let text = "";
  for (const child of block.children) text += child.isText ? child.text : "\uFFFC".repeat(child.nodeSize);
  return text;
}

const sorted = (state: EditorState): Decoration[] =>
  key
    .getState(state)!
    .found.find()
    .toSorted((a, b) => a.from - b.from);

/** Where the search has come to: the selection, or a match in a note. */
const place = (state: EditorState): Range => key.getState(state)!.inNote ?? state.selection;

/** Looks for something else from now on; an empty text ends the search. */
export function setQuery(view: EditorView, query: FindQuery): void {
  view.dispatch(view.state.tr.setMeta(key, { query } satisfies Meta));
}

/** How many matches there are, and the rank from 1 of the selected one (0 where none is). */
export function matches(state: EditorState): { readonly count: number; readonly current: number } {
  const all = sorted(state);
  const { from, to } = place(state);
  return { count: all.length, current: all.findIndex((match) => match.from === from && match.to === to) + 1 };
}

/** A match in a note, in characters of the note. */
export interface NoteMatch extends Range {
  readonly className: string;
}

/** What is found in a note. */
export function matchesInNote(state: EditorState, note: Node): readonly NoteMatch[] {
  const { pattern, inNote } = key.getState(state)!;
  if (!pattern) return [];
  const $place = inNote && state.doc.resolve(inNote.from);
  const current = $place?.parent === note ? $place.parentOffset : -1;
  return [...plain(note).matchAll(pattern)].map(({ index: from, 0: words }) => ({
    from,
    to: from + words.length,
    className: from === current ? "match match-current" : "match",
  }));
}

/** Whether two states have found the same in every note that is the same in both. */
export function sameFoundInNotes(a: EditorState, b: EditorState): boolean {
  const [one, other] = [key.getState(a)!, key.getState(b)!];
  return one.pattern === other.pattern && one.inNote === other.inNote;
}

/** Id of the note with the match that was gone to last; null where that is in the text. */
export function noteGoneTo(state: EditorState): string | null {
  const { inNote } = key.getState(state)!;
  return inNote && (state.doc.resolve(inNote.from).parent.attrs.id as string);
}

/** Adds to a transaction that a stretch of its document is gone to. In a note it shows at the foot, which must not be open. */
function going(tr: Transaction, { from, to }: Range): Transaction {
  const $from = tr.doc.resolve(from);
  if (!isNote($from.parent)) return tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView();
  const beside = tr.setSelection(TextSelection.create(tr.doc, $from.after())).scrollIntoView();
  return openNote(beside, null).setMeta(key, { inNote: { from, to } } satisfies Meta);
}

function select(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const all = sorted(state);
    const { from, to } = place(state);
    const target =
      direction > 0 ? (all.find((match) => match.from >= to) ?? all[0]) : (all.findLast((match) => match.to <= from) ?? all.at(-1));
    if (!target) return false;
    if (dispatch) dispatch(going(state.tr, target));
    return true;
  };
}

/** Selects the match after the selection, the first one after the last. */
export const next: Command = select(1);

/** Selects the match before the selection, the last one before the first. */
export const previous: Command = select(-1);

/**
 * The command that replaces the selected match and goes on to the next one; without one selected, it only goes on. Undo
 * takes back the replacement alone, however soon it followed what was typed.
 */
export const replace =
  (replacement: string): Command =>
  (state, dispatch, view) => {
    if (matches(state).current === 0) return next(state, dispatch, view);
    const match = place(state);
    const after = match.from + replacement.length;
    if (dispatch) dispatch(going(replaced(closeHistory(state.tr), match, replacement), { from: after, to: after }));
    if (dispatch && view) next(view.state, dispatch, view);
    return true;
  };

/** The command that replaces every match, in one step of the history. */
export const replaceAll =
  (replacement: string): Command =>
  (state, dispatch) => {
    const all = sorted(state);
    if (all.length === 0) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      for (const match of all.toReversed()) replaced(tr, match, replacement);
      dispatch(tr);
    }
    return true;
  };

/** Adds to a transaction that other words take the place of a match, in its italics. */
function replaced(tr: Transaction, { from, to }: Range, replacement: string): Transaction {
  if (replacement === "") return tr.delete(from, to);
  const { marks, type } = tr.doc.nodeAt(from)!;
  return tr.replaceWith(from, to, type.schema.text(replacement, marks));
}

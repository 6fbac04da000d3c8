import type { Node } from "prosemirror-model";
import { type Command, type EditorState, Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { changedRanges } from "./changed-ranges.js";

/** What is looked for. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

interface FindState {
  readonly query: FindQuery;
  readonly pattern: RegExp | null;
  readonly found: DecorationSet;
}

const key = new PluginKey<FindState>("find");
const nothing: FindQuery = { text: "", matchCase: false, wholeWord: false };

/** Finds words in titles, lines and paragraphs; after a change only the texts it touched are looked through again. */
export const findPlugin = (): Plugin =>
  new Plugin<FindState>({
    key,
    state: {
      init: () => ({ query: nothing, pattern: null, found: DecorationSet.empty }),
      apply(tr, state) {
        const query = tr.getMeta(key) as FindQuery | undefined;
        if (query) {
          const pattern = patternOf(query);
          return {
            query,
            pattern,
            found: pattern ? DecorationSet.create(tr.doc, matchesIn(tr.doc, 0, tr.doc.content.size, pattern)) : DecorationSet.empty,
          };
        }
        if (!tr.docChanged || !state.pattern) return state;
        let found = state.found.map(tr.mapping, tr.doc);
        for (const { from, to } of changedRanges([tr])) {
          const block = tr.doc.resolve(from);
          const start = block.parent.isTextblock ? block.start() : from;
          const $end = tr.doc.resolve(to);
          const end = $end.parent.isTextblock ? $end.end() : to;
          found = found.remove(found.find(start, end)).add(tr.doc, matchesIn(tr.doc, start, end, state.pattern));
        }
        return { ...state, found };
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
    if (!node.isTextblock) return true;
    for (const match of plain(node).matchAll(pattern)) {
      const start = pos + 1 + match.index;
      here.push(Decoration.inline(start, start + match[0].length, { class: "match" }, { match: true }));
    }
    return false;
  });
  return here;
}

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

/** Looks for something else from now on; an empty text ends the search. */
export function setQuery(view: EditorView, query: FindQuery): void {
  view.dispatch(view.state.tr.setMeta(key, query));
}

/** How many matches there are, and the rank from 1 of the selected one (0 where none is). */
export function matches(state: EditorState): { readonly count: number; readonly current: number } {
  const all = sorted(state);
  const { from, to } = state.selection;
  return { count: all.length, current: all.findIndex((match) => match.from === from && match.to === to) + 1 };
}

function select(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const all = sorted(state);
    const { from, to } = state.selection;
    const target =
      direction > 0 ? (all.find((match) => match.from >= to) ?? all[0]) : (all.findLast((match) => match.to <= from) ?? all.at(-1));
    if (!target) return false;
    if (dispatch) dispatch(state.tr.setSelection(TextSelection.create(state.doc, target.from, target.to)).scrollIntoView());
    return true;
  };
}

/** Selects the match after the selection, the first one after the last. */
export const next: Command = select(1);

/** Selects the match before the selection, the last one before the first. */
export const previous: Command = select(-1);

/** The command that replaces the selected match and goes on to the next one; without one selected, it only goes on. */
export const replace =
  (replacement: string): Command =>
  (state, dispatch, view) => {
    const { from, to } = state.selection;
    if (matches(state).current === 0) return next(state, dispatch, view);
    const tr = replaceRange(state, from, to, replacement);
    if (dispatch) dispatch(tr);
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
      const { tr } = state;
      for (const { from, to } of all.toReversed()) {
        if (replacement === "") tr.delete(from, to);
        else tr.replaceWith(from, to, state.schema.text(replacement, state.doc.nodeAt(from)!.marks));
      }
      dispatch(tr);
    }
    return true;
  };

function replaceRange(state: EditorState, from: number, to: number, replacement: string) {
  const tr =
    replacement === ""
      ? state.tr.delete(from, to)
      : state.tr.replaceWith(from, to, state.schema.text(replacement, state.doc.nodeAt(from)!.marks));
  return tr.setSelection(TextSelection.create(tr.doc, from + replacement.length)).scrollIntoView();
}

import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";

/** The notes of a document in order, and which of them is open for writing. */
export interface Notes {
  /** The same array as long as no note changed. */
  readonly list: readonly Node[];
  readonly open: string | null;
}

const notesKey = new PluginKey<Notes>("notes");

/** Adds to a transaction that a note opens for writing; null closes the one that is open. */
export const openNote = (tr: Transaction, id: string | null): Transaction => tr.setMeta(notesKey, { open: id });

/** The notes of an editor's document. */
export const notesOf = (state: EditorState): Notes => notesKey.getState(state)!;

/** Where a note stands, or null where it is gone. */
export function notePosition(doc: Node, id: string): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (node.type.name === "footnote" && node.attrs.id === id) found = pos;
    return found === null;
  });
  return found;
}

const notesOfBlock = new WeakMap<Node, readonly Node[]>();
const none: readonly Node[] = [];

/** Notes of one text, cached: a document's list costs a look at each text, not at its content. */
function notesIn(block: Node): readonly Node[] {
  let notes = notesOfBlock.get(block);
  if (!notes) {
    const found = block.children.filter((child) => child.type.name === "footnote");
    notes = found.length === 0 ? none : found;
    notesOfBlock.set(block, notes);
  }
  return notes;
}

function listNotes(doc: Node): readonly Node[] {
  const list: Node[] = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    for (const note of notesIn(node)) list.push(note);
    return false;
  });
  return list;
}

const same = (a: readonly Node[], b: readonly Node[]): boolean => a.length === b.length && a.every((node, index) => node === b[index]);

/** Keeps the list of notes. */
export const notesStatePlugin = (): Plugin =>
  new Plugin<Notes>({
    key: notesKey,
    state: {
      init: (_config, { doc }) => ({ list: listNotes(doc), open: null }),
      apply(tr, notes) {
        const meta = tr.getMeta(notesKey) as { open: string | null } | undefined;
        const wanted = meta ? meta.open : notes.open;
        const fresh = tr.docChanged ? listNotes(tr.doc) : notes.list;
        const list = same(fresh, notes.list) ? notes.list : fresh;
        const open = list.some(({ attrs }) => attrs.id === wanted) ? wanted : null;
        return list === notes.list && open === notes.open ? notes : { list, open };
      },
    },
  });

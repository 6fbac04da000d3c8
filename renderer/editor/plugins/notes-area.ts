import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Finding } from "../../../shared/checks/finding.js";
import { type NoteEditor, noteEditor } from "../node-views/note-editor.js";
import { type NoteMarks, noteText } from "../node-views/note-text.js";
import { matchesInNote, noteGoneTo, sameFoundInNotes } from "./find.js";
import { findingsInNote, sameInNotes } from "./findings.js";
import { notePosition, notesOf, openNote } from "./notes-state.js";

/**
 * The notes at the foot of the page, under a rule, as print has them. A note opens for writing in its place; Escape and
 * Enter go back to the text, right after its indicator.
 */
export const notesAreaPlugin = (onFindingClick?: (finding: Finding) => void): Plugin =>
  new Plugin({
    view: (view) => new NotesArea(view, onFindingClick),
    props: {
      // A search that has come to a note shows the note, not the place beside its indicator where the selection waits.
      handleScrollToSelection(view) {
        const id = noteGoneTo(view.state);
        if (id === null) return false;
        noteElement(view, id)?.scrollIntoView({ block: "center" });
        return true;
      },
    },
  });

/** A note at the foot of an editor's page, if it is there. */
export const noteElement = (view: EditorView, id: string): HTMLElement | undefined =>
  [...(view.dom.parentElement?.querySelectorAll<HTMLElement>(".note") ?? [])].find(({ dataset }) => dataset.note === id);

interface Item {
  readonly dom: HTMLElement;
  readonly number: HTMLElement;
  readonly body: HTMLElement;
  note: Node;
  marks: NoteMarks;
}

const noMarks: NoteMarks = { findings: [], matches: [] };

class NotesArea {
  private readonly dom = document.createElement("section");
  private items = new Map<string, Item>();
  private editing: { id: string; editor: NoteEditor } | null = null;

  constructor(
    private readonly view: EditorView,
    private readonly onFindingClick: ((finding: Finding) => void) | undefined,
  ) {
    this.dom.className = "notes";
    this.dom.setAttribute("aria-label", "Footnotes");
    view.dom.after(this.dom);
    this.draw();
    this.numberIndicators(view.dom);
  }

  /** A key that touches no note draws nothing here, however many there are. */
  update({ state }: EditorView, before: EditorState): void {
    const listed = notesOf(state).list === notesOf(before).list;
    if (notesOf(state) !== notesOf(before) || !sameInNotes(state, before) || !sameFoundInNotes(state, before)) this.draw();
    if (state.doc === before.doc) return;
    const text = listed ? this.changedText(before.doc) : this.view.dom;
    if (text) this.numberIndicators(text);
  }

  private draw(): void {
    const { list, open } = notesOf(this.view.state);
    this.dom.hidden = list.length === 0;
    const kept = new Map<string, Item>();
    list.forEach((note, index) => {
      const id = note.attrs.id as string;
      const item = this.items.get(id) ?? this.create(note);
      kept.set(id, item);
      if (item.number.textContent !== String(index + 1)) {
        item.number.textContent = String(index + 1);
        item.dom.setAttribute("aria-label", `Footnote ${index + 1}`);
      }
      this.show(item, note, open === id);
      if (this.dom.children[index] !== item.dom) this.dom.insertBefore(item.dom, this.dom.children[index] ?? null);
    });
    for (const [id, item] of this.items) if (!kept.has(id)) item.dom.remove();
    this.items = kept;
    this.openOrClose(open);
  }

  destroy(): void {
    this.editing?.editor.destroy();
    this.dom.remove();
  }

  private create(note: Node): Item {
    const dom = document.createElement("div");
    dom.className = "note";
    dom.dataset.note = note.attrs.id as string;
    dom.tabIndex = -1;
    const number = document.createElement("sup");
    const body = document.createElement("div");
    body.className = "note-text";
    dom.append(number, body);
    dom.addEventListener("click", () => {
      if (this.editing?.id !== note.attrs.id) this.view.dispatch(openNote(this.view.state.tr, note.attrs.id as string));
    });
    return { dom, number, body, note: note.type.create(), marks: noMarks };
  }

  private show(item: Item, note: Node, open: boolean): void {
    item.dom.classList.toggle("open", open);
    if (open) {
      this.editing?.editor.update(note);
      item.note = note.type.create();
      return;
    }
    const { state } = this.view;
    const marks = { findings: findingsInNote(state, note), matches: matchesInNote(state, note) };
    if (item.note === note && sameMarks(item.marks, marks)) return;
    item.note = note;
    item.marks = marks;
    item.body.replaceChildren(...noteText(note, marks, this.onFindingClick));
  }

  /** The one text in which two documents differ, or the whole page where it is more. */
  private changedText(before: Node): HTMLElement | null {
    const { doc } = this.view.state;
    const start = doc.content.findDiffStart(before.content);
    if (start === null) return null;
    const $start = doc.resolve(start);
    const end = doc.content.findDiffEnd(before.content)!.a;
    const inOneText = $start.parent.isTextblock && end <= $start.end();
    const dom = inOneText ? this.view.nodeDOM($start.before()) : null;
    return dom instanceof HTMLElement ? dom : this.view.dom;
  }

  /** Indicators carry their rank, and two at one place have a comma between them. */
  private numberIndicators(within: HTMLElement): void {
    const indicators = within.querySelectorAll<HTMLElement>(".note-indicator");
    if (indicators.length === 0) return;
    const ranks = new Map(notesOf(this.view.state).list.map(({ attrs }, index) => [attrs.id as string, String(index + 1)]));
    for (const indicator of indicators) {
      const number = ranks.get(indicator.dataset.note!)!;
      if (indicator.textContent !== number) indicator.textContent = number;
      indicator.classList.toggle("after-another", isIndicator(nodeBefore(indicator)));
    }
  }

  private openOrClose(open: string | null): void {
    if (this.editing && this.editing.id !== open) {
      const { id, editor } = this.editing;
      this.editing = null;
      editor.destroy();
      const item = this.items.get(id);
      const note = notesOf(this.view.state).list.find(({ attrs }) => attrs.id === id);
      if (item && note) this.show(item, note, false);
    }
    if (open === null || this.editing) return;
    const item = this.items.get(open)!;
    item.body.replaceChildren();
    const editor = noteEditor({
      place: item.body,
      note: notesOf(this.view.state).list.find(({ attrs }) => attrs.id === open)!,
      outer: this.view,
      position: () => notePosition(this.view.state.doc, open),
      leave: () => this.leave(open),
    });
    this.editing = { id: open, editor };
    editor.focus();
  }

  /** Back to the text, after the note's indicator. */
  private leave(id: string): void {
    const { state } = this.view;
    const pos = notePosition(state.doc, id);
    const tr = openNote(state.tr, null);
    if (pos !== null) tr.setSelection(TextSelection.create(state.doc, pos + state.doc.nodeAt(pos)!.nodeSize));
    this.view.dispatch(tr.scrollIntoView());
    this.view.focus();
  }
}

const isIndicator = (node: globalThis.Node | null): boolean => node instanceof HTMLElement && node.classList.contains("note-indicator");

/** What stands before an indicator, without the image that the editor puts between two of them for the caret. */
function nodeBefore(indicator: HTMLElement): globalThis.Node | null {
  const before = indicator.previousSibling;
  return before instanceof HTMLElement && before.classList.contains("ProseMirror-separator") ? before.previousSibling : before;
}

const sameMarks = (a: NoteMarks, b: NoteMarks): boolean =>
  a.findings.length === b.findings.length &&
  a.matches.length === b.matches.length &&
  a.findings.every(({ finding, active }, index) => finding === b.findings[index]!.finding && active === b.findings[index]!.active) &&
  a.matches.every(({ from, to, className }, index) => {
    const other = b.matches[index]!;
    return from === other.from && to === other.to && className === other.className;
  });

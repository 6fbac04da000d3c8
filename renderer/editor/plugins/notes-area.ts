import type { Node } from "prosemirror-model";
import { Plugin, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type NoteEditor, noteEditor } from "../node-views/note-editor.js";
import { noteText } from "../node-views/note-text.js";
import { findingsInNote } from "./findings.js";
import { notePosition, notesOf, openNote } from "./notes-state.js";

/**
 * The notes at the foot of the page, under a rule, as print has them. A note opens for writing in its place; Escape and
 * Enter go back to the text, right after its indicator.
 */
export const notesAreaPlugin = (): Plugin => new Plugin({ view: (view) => new NotesArea(view) });

interface Item {
  readonly dom: HTMLElement;
  readonly number: HTMLElement;
  readonly body: HTMLElement;
  note: Node;
  findings: ReturnType<typeof findingsInNote>;
}

class NotesArea {
  private readonly dom = document.createElement("section");
  private items = new Map<string, Item>();
  private editing: { id: string; editor: NoteEditor } | null = null;

  constructor(private readonly view: EditorView) {
    this.dom.className = "notes";
    this.dom.setAttribute("aria-label", "Footnotes");
    view.dom.after(this.dom);
    this.update();
  }

  update(): void {
    const { list, open } = notesOf(this.view.state);
    this.dom.hidden = list.length === 0;
    const kept = new Map<string, Item>();
    list.forEach((note, index) => {
      const id = note.attrs.id as string;
      const item = this.items.get(id) ?? this.create(note);
      kept.set(id, item);
      item.number.textContent = String(index + 1);
      item.dom.setAttribute("aria-label", `Footnote ${index + 1}`);
      this.show(item, note, open === id);
      if (this.dom.children[index] !== item.dom) this.dom.insertBefore(item.dom, this.dom.children[index] ?? null);
    });
    for (const [id, item] of this.items) if (!kept.has(id)) item.dom.remove();
    this.items = kept;
    this.numberIndicators();
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
      if (this.view.editable && this.editing?.id !== note.attrs.id)
        this.view.dispatch(openNote(this.view.state.tr, note.attrs.id as string));
    });
    return { dom, number, body, note: note.type.create(), findings: [] };
  }

  private show(item: Item, note: Node, open: boolean): void {
    item.dom.classList.toggle("open", open);
    if (open) {
      this.editing?.editor.update(note);
      item.note = note.type.create();
      return;
    }
    const findings = findingsInNote(this.view.state, note);
    if (item.note === note && sameFindings(item.findings, findings)) return;
    item.note = note;
    item.findings = findings;
    item.body.replaceChildren(...noteText(note, findings));
  }

  /** Indicators carry their rank, and two at one place have a comma between them. */
  private numberIndicators(): void {
    this.view.dom.querySelectorAll(".note-indicator").forEach((indicator, index) => {
      const number = String(index + 1);
      if (indicator.textContent !== number) indicator.textContent = number;
      const before = indicator.previousSibling;
      indicator.classList.toggle("after-another", before instanceof HTMLElement && before.classList.contains("note-indicator"));
    });
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

const sameFindings = (a: Item["findings"], b: Item["findings"]): boolean =>
  a.length === b.length && a.every((range, index) => range.finding === b[index]!.finding && range.active === b[index]!.active);

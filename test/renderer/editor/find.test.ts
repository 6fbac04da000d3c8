import fc from "fast-check";
import { history, undo } from "prosemirror-history";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import {
  type FindQuery,
  findPlugin,
  matches,
  matchesInNote,
  next,
  noteGoneTo,
  previous,
  replace,
  replaceAll,
  setQuery,
} from "../../../renderer/editor/plugins/find.js";
import { notesStatePlugin } from "../../../renderer/editor/plugins/notes-state.js";
import { decision, emphasis, footnote, operative, organLine, resolution, title } from "../../../shared/document/builders.js";

const doc = resolution(
  title("The report"),
  decision(
    organLine("The Council"),
    operative("Notes the report", footnote("A report."), " of ", emphasis("the"), " Council."),
    operative("Other, the."),
  ),
);

class Page {
  state = EditorState.create({ doc, plugins: [findPlugin(), notesStatePlugin(), history()] });
  readonly view = { state: this.state, dispatch: (tr: Transaction) => this.apply(tr) } as unknown as EditorView;

  apply(tr: Transaction): void {
    this.state = this.state.apply(tr);
    Object.assign(this.view, { state: this.state });
  }

  look(text: string, options: Partial<FindQuery> = {}): this {
    setQuery(this.view, { text, matchCase: false, wholeWord: false, ...options });
    return this;
  }
}

describe("find and replace", () => {
  it("counts matches with and without case and whole words", () => {
    expect(matches(new Page().look("the").state).count).toBe(6);
    expect(matches(new Page().look("the", { wholeWord: true }).state).count).toBe(5);
    expect(matches(new Page().look("the", { wholeWord: true, matchCase: true }).state).count).toBe(3);
  });

  it("goes round from the last match to the first", () => {
    const page = new Page().look("council");
    next(page.state, page.view.dispatch);
    expect(matches(page.state)).toEqual({ count: 2, current: 1 });
    previous(page.state, page.view.dispatch);
    expect(matches(page.state)).toEqual({ count: 2, current: 2 });
  });

  it("takes signs literally, and straight quotation marks for typographic ones", () => {
    expect(matches(new Page().look("rep.rt").state).count).toBe(0);
    const page = new Page().look('"x"');
    page.apply(page.state.tr.insertText("“x”", 1));
    expect(matches(page.state).count).toBe(1);
  });

  it("looks into notes, where the selection waits after the indicator", () => {
    const page = new Page().look("report");
    for (const current of [1, 2, 3, 1]) {
      next(page.state, page.view.dispatch);
      expect(matches(page.state)).toEqual({ count: 3, current });
    }
    previous(page.state, page.view.dispatch);
    expect(matches(page.state)).toEqual({ count: 3, current: 3 });
    expect(page.state.selection.empty).toBe(true);
    expect(page.state.selection.$from.nodeBefore?.type.name).toBe("footnote");
    expect(noteGoneTo(page.state)).not.toBeNull();
    const note = page.state.selection.$from.nodeBefore!;
    expect(matchesInNote(page.state, note)).toEqual([{ from: 2, to: 8, className: "match match-current" }]);
    page.apply(page.state.tr.setSelection(TextSelection.atStart(page.state.doc)));
    expect(noteGoneTo(page.state)).toBeNull();
    expect(matchesInNote(page.state, note)).toEqual([{ from: 2, to: 8, className: "match" }]);
  });

  it("stays with its match in a note while words change elsewhere, and leaves a note that goes", () => {
    const page = new Page().look("report");
    previous(page.state, page.view.dispatch);
    page.apply(page.state.tr.insertText("New ", 1));
    expect(matches(page.state)).toEqual({ count: 3, current: 3 });
    const { pos } = page.state.selection.$from;
    page.apply(page.state.tr.delete(pos - page.state.selection.$from.nodeBefore!.nodeSize, pos));
    expect(noteGoneTo(page.state)).toBeNull();
    expect(matches(page.state)).toEqual({ count: 2, current: 0 });
  });

  it("replaces in notes as in the text", () => {
    const page = new Page().look("a report");
    next(page.state, page.view.dispatch);
    replace("The study")(page.state, page.view.dispatch, page.view);
    expect(page.state.doc.textContent).toContain("The study.");
    expect(matches(page.state).count).toBe(0);
    page.look("stud", { matchCase: true });
    replaceAll("stor")(page.state, page.view.dispatch);
    expect(page.state.doc.textContent).toContain("The story.");
  });

  it("leaves what was typed just before when the replacement is undone", () => {
    const page = new Page();
    page.apply(page.state.tr.insertText("first ", 1));
    page.look("report");
    next(page.state, page.view.dispatch, page.view);
    replace("study")(page.state, page.view.dispatch, page.view);
    undo(page.state, page.view.dispatch);
    expect(page.state.doc.firstChild?.textContent).toBe("first The report");
  });

  it("replaces the selected match and goes on", () => {
    const page = new Page().look("council");
    next(page.state, page.view.dispatch);
    replace("Assembly")(page.state, page.view.dispatch, page.view);
    expect(page.state.doc.textContent).toContain("The Assembly");
    expect(matches(page.state)).toEqual({ count: 1, current: 1 });
  });

  it("replaces all at once, and keeps italics", () => {
    const page = new Page().look("the", { wholeWord: true });
    replaceAll("any")(page.state, page.view.dispatch);
    expect(page.state.doc.textContent).toContain("any report");
    expect(page.state.doc.child(1).child(1).firstChild!.child(3)).toEqual(emphasis("any"));
    expect(matches(page.state).count).toBe(0);
  });

  it("knows the same matches after any typing as a search from the start", () => {
    const edits = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
        fc.constantFrom("the", "t", "e ", "x", ""),
      ),
    );
    fc.assert(
      fc.property(edits, (list) => {
        const page = new Page().look("the");
        for (const [place, text] of list) {
          const at = Math.floor(place * page.state.doc.content.size);
          const $at = page.state.doc.resolve(at);
          if (!$at.parent.inlineContent) continue;
          const end = Math.min($at.end(), at + 1);
          page.apply(text ? page.state.tr.insertText(text, at) : page.state.tr.delete(at, $at.nodeAfter?.isText ? end : at));
        }
        const { count } = matches(page.state);
        page.look("the");
        expect(matches(page.state).count).toBe(count);
      }),
    );
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import {
  type Editor,
  type EditorOptions,
  type EditorUpdate,
  editorCommands,
  insertCrossReference,
  mountEditor,
  next,
  paragraphAtCaret,
  referenceTargets,
  setQuery,
} from "../../../renderer/editor/index.js";
import type { Finding } from "../../../shared/checks/finding.js";
import {
  decision,
  footnote,
  from,
  named,
  operative,
  organLine,
  preambular,
  resolution,
  sub,
  title,
} from "../../../shared/document/builders.js";
import { countingIds, emptyMetadata, type NumberedFootnote, numbering, withIds } from "../../../shared/document/index.js";

const doc = withIds(
  resolution(
    title("T"),
    decision(
      organLine("The Council"),
      named("one", operative("One", footnote("first"), ";")),
      named("two", operative("two:", sub("a."))),
      operative("x."),
    ),
  ),
  countingIds(),
);

let editor: Editor | null = null;

function mounted(options: Partial<EditorOptions> = {}): Editor {
  const place = document.createElement("div");
  document.body.append(place);
  editor = mountEditor(place, { doc, metadata: emptyMetadata(), onUpdate: () => {}, ...options });
  return editor;
}

const command = (id: string) => editorCommands.find((each) => each.id === id)!.run;
const page = (): HTMLElement => document.querySelector<HTMLElement>(".editor")!;
const texts = (selector: string): string[] => [...page().querySelectorAll(selector)].map((element) => element.textContent);

afterEach(() => {
  editor?.destroy();
  editor = null;
  document.body.replaceChildren();
});

describe("the editor", () => {
  it("shows notes at the foot, numbered like their indicators", () => {
    mounted();
    expect(texts(".note")).toEqual(["1first"]);
    expect(texts(".note-indicator")).toEqual(["1"]);
  });

  it("shows what is found in a note at the foot", () => {
    const { view } = mounted();
    setQuery(view, { text: "first", matchCase: false, wholeWord: false });
    expect(texts(".note .match")).toEqual(["first"]);
    next(view.state, view.dispatch.bind(view));
    expect(texts(".note .match-current")).toEqual(["first"]);
    setQuery(view, { text: "", matchCase: false, wholeWord: false });
    expect(texts(".note .match")).toEqual([]);
  });

  it("parts two indicators at one place by a comma, until words stand between them", () => {
    const text = mounted();
    const together = () => [...page().querySelectorAll(".note-indicator")].map(({ classList }) => classList.contains("after-another"));
    const [{ pos, node }] = numbering(doc).footnotes as [NumberedFootnote];
    const after = pos + node.nodeSize;
    text.dispatch((tr) => tr.insert(after, footnote("second")));
    expect(together()).toEqual([false, true]);
    text.dispatch((tr) => tr.insertText("words", after));
    expect(together()).toEqual([false, false]);
    text.dispatch((tr) => tr.delete(after, after + 5));
    expect(together()).toEqual([false, true]);
  });

  it("says which finding in a note was clicked", () => {
    const clicked: Finding[] = [];
    const text = mounted({ onFindingClick: (found) => clicked.push(found) });
    const id = text.view.dom.querySelector<HTMLElement>(".note-indicator")!.dataset.note!;
    const finding: Finding = {
      rule: "r",
      severity: "warning",
      paragraph: "one",
      footnote: id,
      reference: "note 1",
      from: 0,
      to: 5,
      excerpt: "first",
      message: "m",
      source: "s",
    };
    text.setFindings([finding], text.view.state.doc);
    page().querySelector<HTMLElement>(".note .finding")!.click();
    expect(clicked).toEqual([finding]);
    expect(page().querySelector(".note.open")).not.toBeNull();
  });

  it("renumbers indicators when a note comes before them", () => {
    const text = mounted();
    text.reveal({ paragraph: "one", from: 1 }, { focus: true });
    expect(text.run(command("footnote"))).toBe(true);
    expect(texts(".note-indicator")).toEqual(["1", "2"]);
    expect(page().querySelector(".note.open")?.getAttribute("aria-label")).toBe("Footnote 1");
  });

  it("lets references follow their paragraph", () => {
    const text = mounted();
    text.reveal({ paragraph: "one", from: 3 }, { focus: true });
    expect(referenceTargets(text.view.state).map(({ label }) => label)).toEqual(["1", "2", "2 (a)", "3"]);
    text.run(insertCrossReference("two"));
    expect(texts(".cross-reference")).toEqual(["2"]);
    text.reveal({ paragraph: "two" }, { focus: true });
    text.run(command("move-up"));
    expect(texts(".cross-reference")).toEqual(["1"]);
  });

  it("says which paragraph has the caret", () => {
    const text = mounted();
    text.reveal({ paragraph: "two", from: 1 }, { focus: true });
    expect(paragraphAtCaret(text.view.state)?.label).toBe("2.");
  });

  it("reports what changed", () => {
    const updates: EditorUpdate[] = [];
    const text = mounted({ onUpdate: (update) => updates.push(update) });
    text.dispatch((tr) => tr.insertText("New ", 1));
    expect(updates.at(-1)).toMatchObject({ docChanged: true });
    text.dispatch((tr) => tr.setMeta("nothing", true));
    expect(updates.at(-1)).toMatchObject({ docChanged: false, selectionChanged: false });
  });

  it("shows where wording comes from", () => {
    const text = mounted();
    text.setProvenanceKinds(
      new Map([
        ["one", "verbatim"],
        ["two", "new"],
      ]),
    );
    expect(texts(".verbatim")).toEqual(["One1;"]);
  });

  it("shows where wording comes from that stands in place of other words", () => {
    const text = mounted();
    const kinds = new Map([["one", "verbatim"]] as const);
    text.setProvenanceKinds(kinds);
    const words = page().querySelector<HTMLElement>("[data-id=one] p")!;
    const start = text.view.posAtDOM(words, 0) - 1;
    const taken = operative("Taken over;").firstChild!;
    text.dispatch((tr) => tr.replaceWith(start, start + tr.doc.nodeAt(start)!.nodeSize, taken));
    text.setProvenanceKinds(kinds);
    expect(texts(".verbatim")).toEqual(["Taken over;"]);
  });

  it("tells the source of a bar to the pointer on it, and of nothing else", () => {
    const provenance = { resolution: "E/RES/2009/24", paragraph: "O6", text: "Taken;" };
    const taken = withIds(
      resolution(title("T"), decision(organLine("O"), named("one", from(provenance, operative("Taken;"))))),
      countingIds(),
    );
    const text = mounted({ doc: taken });
    text.setProvenanceKinds(new Map([["one", "verbatim"]]));
    const bar = page().querySelector<HTMLElement>("[data-source]")!;
    bar.getBoundingClientRect = () => new DOMRect(100, 0, 500, 20);
    bar.dispatchEvent(new MouseEvent("mousemove", { clientX: 103, bubbles: true }));
    expect(page().title).toBe("Word for word from E/RES/2009/24, O6");
    bar.dispatchEvent(new MouseEvent("mousemove", { clientX: 300, bubbles: true }));
    expect(page().title).toBe("");
  });

  describe("a continuation in grey", () => {
    const offer = { text: " inter alia, here", label: "once" };
    const press = (text: Editor, key: string, more: KeyboardEventInit = {}) =>
      text.view.someProp("handleKeyDown", (handle) => handle(text.view, new KeyboardEvent("keydown", { key, ...more }))) ?? false;
    const offered = (): Editor => {
      const text = mounted();
      text.reveal({ paragraph: "two", from: 4 }, { focus: true });
      text.setGhost(offer);
      return text;
    };
    const typed = (text: Editor, letters: string) => text.dispatch((tr) => tr.insertText(letters));
    const wordsNow = (text: Editor): string => numbering(text.view.state.doc).byId.get("two")!.node.firstChild!.textContent;

    it("stands at the end of a text only, and is taken back", () => {
      const text = mounted();
      text.reveal({ paragraph: "two", from: 1 }, { focus: true });
      text.setGhost(offer);
      expect(texts(".ghost")).toEqual([]);
      text.reveal({ paragraph: "two", from: 4 }, { focus: true });
      text.setGhost(offer);
      expect(texts(".ghost-words")).toEqual([" inter alia, here"]);
      expect(texts(".ghost-source")).toEqual(["once"]);
      text.setGhost(null);
      expect(texts(".ghost")).toEqual([]);
    });

    it("keeps the rest while typing agrees with it, and goes when it does not", () => {
      const text = offered();
      typed(text, " int");
      expect(texts(".ghost-words")).toEqual(["er alia, here"]);
      typed(text, "o");
      expect(texts(".ghost")).toEqual([]);
    });

    it("is taken whole with Tab, by word with Ctrl or Alt and →", () => {
      const text = offered();
      expect(press(text, "ArrowRight", { ctrlKey: true })).toBe(true);
      expect(wordsNow(text)).toBe("two: inter");
      expect(press(text, "ArrowRight", { altKey: true })).toBe(true);
      expect(texts(".ghost-words")).toEqual([" here"]);
      expect(press(text, "Tab")).toBe(true);
      expect(wordsNow(text)).toBe("two: inter alia, here");
      expect(texts(".ghost")).toEqual([]);
    });

    it("is taken with keys that do nothing else where one asks for more of it and there is none", () => {
      const text = offered();
      for (const words of [" inter", " alia,", " here"]) {
        expect(text.ghost()!.text.startsWith(words)).toBe(true);
        press(text, "ArrowRight", { ctrlKey: true });
      }
      const before = text.view.state;
      expect(press(text, "Tab")).toBe(true);
      expect(press(text, "ArrowRight", { ctrlKey: true })).toBe(true);
      expect(text.view.state.doc.eq(before.doc) && text.view.state.selection.eq(before.selection)).toBe(true);
      typed(text, " x");
      press(text, "Tab");
      expect(text.view.state.doc.eq(before.doc)).toBe(false);
      expect(numbering(text.view.state.doc).byId.get("two")!.level).toBe(1);
    });

    it("is not offered again once it was waved away, until the text is another", () => {
      const text = offered();
      expect(press(text, "Escape")).toBe(true);
      text.setGhost(offer);
      expect(text.ghost()).toBeNull();
      typed(text, " x");
      text.setGhost(offer);
      expect(text.ghost()).toEqual(offer);
    });
  });

  describe("opening words", () => {
    const press = (text: Editor, key: string) =>
      text.view.someProp("handleKeyDown", (handle) => handle(text.view, new KeyboardEvent("keydown", { key }))) ?? false;
    const draft = withIds(
      resolution(
        title("T"),
        decision(
          organLine("The General Assembly"),
          preambular("Recalling the Charter,"),
          named("new", preambular("")),
          operative("Decides."),
        ),
      ),
      countingIds(),
    );
    const begun = (words: string): Editor => {
      const text = mounted({ doc: draft });
      text.reveal({ paragraph: "new", from: 0 }, { focus: true });
      for (const letter of words) text.dispatch((tr) => tr.insertText(letter));
      return text;
    };
    const wordsOf = (text: Editor): string => numbering(text.view.state.doc).byId.get("new")!.node.firstChild!.textContent;

    it("are offered with counts, in the form their place calls for", () => {
      begun("Reca");
      expect(texts(".opening-words")[0]).toBe("Recalling also");
      expect(texts(".opening-count")[0]).toMatch(/^[\d,]+$/);
    });

    it("are taken with Tab, or with Enter once gone to", () => {
      const text = begun("No");
      expect(press(text, "ArrowDown")).toBe(true);
      const [, second] = texts(".opening-words");
      expect(press(text, "Enter")).toBe(true);
      expect(wordsOf(text)).toBe(`${second} `);
      expect(page().querySelector<HTMLElement>(".opening-list")!.hidden).toBe(true);
    });

    it("come on request in an empty paragraph, and close with Escape", () => {
      const text = begun("");
      expect(page().querySelector<HTMLElement>(".opening-list")!.hidden).toBe(true);
      expect(text.run(command("offer-openings"))).toBe(true);
      expect(texts(".opening-words").length).toBeGreaterThan(2);
      press(text, "Escape");
      expect(page().querySelector<HTMLElement>(".opening-list")!.hidden).toBe(true);
    });
  });

  it("leaves nothing behind", () => {
    mounted().destroy();
    editor = null;
    expect(document.querySelector(".editor")).toBeNull();
  });

  it("gives every command an id and keys of its own", () => {
    const ids = editorCommands.map(({ id }) => id);
    const keys = editorCommands.flatMap((each) => each.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

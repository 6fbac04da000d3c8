import { EditorState, type Transaction } from "prosemirror-state";
import type { DecorationSet, EditorView } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import { findingsPlugin, setActiveFinding, setFindings } from "../../../renderer/editor/plugins/findings.js";
import type { Finding } from "../../../shared/checks/finding.js";
import { decision, named, operative, organLine, resolution, title } from "../../../shared/document/builders.js";

const doc = resolution(title("T"), decision(named("line", organLine("The Council")), named("a", operative("One two three."))));

const finding = (from: number, to: number, extra: Partial<Finding> = {}): Finding => ({
  rule: "r",
  severity: "warning",
  paragraph: "a",
  reference: "O1",
  from,
  to,
  excerpt: "",
  message: "m",
  source: "s",
  ...extra,
});

/** What an editor with findings underlines, and how it goes on. */
class Page {
  private readonly plugin = findingsPlugin(undefined);
  state = EditorState.create({ doc, plugins: [this.plugin] });

  readonly view = { state: this.state, dispatch: (tr: Transaction) => this.apply(tr) } as unknown as EditorView;

  apply(tr: Transaction): void {
    this.state = this.state.apply(tr);
    Object.assign(this.view, { state: this.state });
  }

  get underlined(): string[] {
    const set = this.plugin.props.decorations!.call(this.plugin, this.state) as DecorationSet;
    return set.find().map(({ from, to }) => this.state.doc.textBetween(from, to));
  }
}

/** Position of the first character of the paragraph. */
const start = 1 + 2 + 1 + "The Council".length + 2 + 2;

describe("findings on the page", () => {
  it("underline the characters they are about", () => {
    const page = new Page();
    setFindings(page.view, [finding(4, 7), finding(0, 3, { paragraph: "line" })], doc);
    expect(page.underlined.toSorted()).toEqual(["The", "two"]);
  });

  it("stay with their words while one types", () => {
    const page = new Page();
    setFindings(page.view, [finding(4, 7)], doc);
    page.apply(page.state.tr.insertText("And ", start));
    expect(page.underlined).toEqual(["two"]);
  });

  it("that come late are carried over what was typed meanwhile", () => {
    const page = new Page();
    page.apply(page.state.tr.insertText("And ", start));
    setFindings(page.view, [finding(4, 7)], doc);
    expect(page.underlined).toEqual(["two"]);
  });

  it("for a document the editor never had are dropped, and the others stay", () => {
    const page = new Page();
    setFindings(page.view, [finding(4, 7)], doc);
    setFindings(page.view, [finding(0, 3)], resolution(title("Other"), decision(organLine(""))));
    expect(page.underlined).toEqual(["two"]);
  });

  it("are left alone where nothing is different", () => {
    const page = new Page();
    const found = [finding(4, 7), finding(8, 13)];
    setFindings(page.view, found, doc);
    const before = page.state;
    setFindings(page.view, [...found], doc);
    expect(page.state).toBe(before);
  });

  it("that are about a missing character show on the one before", () => {
    const page = new Page();
    setFindings(page.view, [finding(14, 14)], doc);
    expect(page.underlined).toEqual(["."]);
  });

  it("that are about all words of a text mark the text, and what is typed in it", () => {
    const page = new Page();
    setFindings(page.view, [finding(0, 14)], doc);
    page.apply(page.state.tr.insertText("And ", start));
    expect(page.underlined).toEqual(["And One two three."]);
  });

  it("stand out one at a time", () => {
    const page = new Page();
    const one = finding(4, 7);
    setFindings(page.view, [one, finding(8, 13)], doc);
    setActiveFinding(page.view, one);
    expect(page.underlined.filter((words) => words === "two")).toHaveLength(2);
    setActiveFinding(page.view, null);
    expect(page.underlined).toHaveLength(2);
  });
});

import { undo } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import type { Decoration } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import { moveParagraphTo } from "../../../renderer/editor/commands/drop.js";
import { indent, lift } from "../../../renderer/editor/commands/level.js";
import { moveUp } from "../../../renderer/editor/commands/move.js";
import { dropSlice, pasteSlice } from "../../../renderer/editor/paste/paste.js";
import { printDecorations } from "../../../renderer/editor/plugins/print.js";
import { annex, annexParagraph, decision, operative, organLine, resolution, sub, title } from "../../../shared/document/builders.js";
import { numbering } from "../../../shared/document/index.js";
import { run, stateOf } from "./helpers.js";

const labelled = (label: string, node: Node): Node => node.type.createChecked({ ...node.attrs, label }, node.content);

/** The style of each label of its own, with the words it stands before. */
function styles(doc: Node): string[] {
  return printDecorations(doc).flatMap((decoration: Decoration) => {
    const { style } = (decoration as unknown as { type: { attrs: { style?: string } } }).type.attrs;
    return style ? [`${doc.nodeAt(decoration.from)!.firstChild!.textContent} ${style}`] : [];
  });
}

describe("A label of a paragraph's own on the page", () => {
  it("is shown, and the counter of its level goes on from it", () => {
    const list = operative("a:", labelled("(c)", sub("b;")), labelled("–", sub("c;")), labelled("", sub("d;")));
    const doc = resolution(title(), decision(organLine("The Council"), list, labelled("7.", operative("e."))));
    expect(styles(doc)).toEqual([
      'b; --number: "(c)"; counter-set: first 3',
      'c; --number: "–"; counter-increment: none',
      "d; --number: none; --number-width: 0px; counter-increment: none",
      'e. --number: "7."; counter-set: operative 7',
    ]);
  });

  it("is shown in annexes, which count for themselves", () => {
    const doc = resolution(
      title(),
      decision(organLine("The Council"), operative("a.")),
      annex(title("b"), labelled("4.", annexParagraph("c"))),
    );
    expect(styles(doc)).toEqual(['c --number: "4."; counter-set: annex-paragraph 4']);
  });
});

describe("A label of a paragraph's own, where the paragraph goes elsewhere", () => {
  const council = (...paragraphs: Node[]): Node => resolution(title("T"), decision(organLine("The Council"), ...paragraphs));
  const labels = ({ doc }: EditorState): string[] => numbering(doc).paragraphs.map(({ label }) => label);
  const imported = (): EditorState =>
    stateOf(
      council(operative("One;"), labelled("7.", operative("⟨Seven:", labelled("•", sub("a;")))), labelled("9.", operative("Nine⟩;"))),
    );

  it("is left behind by what is copied and pasted, sub-paragraphs included", () => {
    const copied = imported();
    const draft = stateOf(council(operative("Own⟨.")));
    expect(labels(draft.apply(pasteSlice(draft, copied.selection.content())))).toEqual(["1.", "(a)", "2."]);
  });

  it("is left behind by what is joined to the words at the caret", () => {
    const copied = imported();
    const draft = stateOf(council(operative("⟨")));
    expect(labels(draft.apply(pasteSlice(draft, copied.selection.content()))).every((label) => !/[79•]/.test(label))).toBe(true);
  });

  it("stays where it was, and only there, when a copy is dropped", () => {
    const state = imported();
    const [first] = numbering(state.doc).paragraphs;
    const dropped = labels(state.apply(dropSlice(state, state.selection.content(), first!.pos + 2, false)));
    expect(dropped.filter((label) => ["7.", "•", "9."].includes(label))).toEqual(["7.", "•", "9."]);
    expect(dropped.length).toBeGreaterThan(labels(imported()).length);
  });

  it("is left behind by a paragraph that is dragged, moved or given another level", () => {
    const state = stateOf(council(operative("One;"), operative("Two;"), labelled("7.", operative("Seven⟨."))));
    const [first, , last] = numbering(state.doc).paragraphs.map(({ id }) => id);
    expect(labels(run(state, moveParagraphTo(last!, { paragraph: first!, side: "before" })))).toEqual(["1.", "2.", "3."]);
    expect(labels(run(state, moveUp))).toEqual(["1.", "2.", "3."]);
    expect(labels(run(state, indent))).toEqual(["1.", "2.", "(a)"]);
    expect(labels(run(state, indent, lift))).toEqual(["1.", "2.", "3."]);
  });

  it("comes back when the move is undone", () => {
    const state = stateOf(council(operative("One;"), labelled("7.", operative("Seven⟨."))));
    expect(labels(run(state, moveUp, undo))).toEqual(["1.", "7."]);
  });
});

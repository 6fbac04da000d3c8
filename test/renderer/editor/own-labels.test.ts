import type { Node } from "prosemirror-model";
import type { Decoration } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import { printDecorations } from "../../../renderer/editor/plugins/print.js";
import { annex, annexParagraph, decision, operative, organLine, resolution, sub, title } from "../../../shared/document/builders.js";

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

import { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { reuseNodes } from "../../../renderer/analysis/reuse-nodes.js";
import { decision, named, operative, organLine, preambular, resolution, sub, title } from "../../../shared/document/builders.js";
import { schema } from "../../../shared/document/index.js";

const text = (first: string, below: string) =>
  resolution(
    title("T"),
    decision(
      named("o", organLine("The Council")),
      named("a", preambular(first)),
      named("b", operative("Requests:", named("c", sub(below)))),
    ),
  );
const copyOf = (doc: Node): Node => Node.fromJSON(schema, doc.toJSON());
const paragraph = (doc: Node, rank: number): Node => doc.child(1).child(rank);

describe("reusing nodes", () => {
  const before = text("Recalling,", "To act.");

  it("gives back the earlier document where nothing changed", () => {
    expect(reuseNodes(before, copyOf(before))).toBe(before);
  });
  it("keeps the nodes of paragraphs that did not change", () => {
    const next = copyOf(text("Recalling also,", "To act."));
    const reused = reuseNodes(before, next);
    expect(reused.eq(next)).toBe(true);
    expect(paragraph(reused, 2)).toBe(paragraph(before, 2));
    expect(paragraph(reused, 1)).not.toBe(paragraph(before, 1));
  });
  it("keeps the words of a paragraph whose sub-paragraph changed", () => {
    const next = copyOf(text("Recalling,", "To act soon."));
    const reused = reuseNodes(before, next);
    expect(reused.eq(next)).toBe(true);
    expect(paragraph(reused, 2).firstChild).toBe(paragraph(before, 2).firstChild);
  });
});

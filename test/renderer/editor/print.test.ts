// @vitest-environment happy-dom
import fc from "fast-check";
import { DOMSerializer, type Node } from "prosemirror-model";
import type { Decoration } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import { printDecorations } from "../../../renderer/editor/plugins/print.js";
import { decision, operative, organLine, preambular, quotedDraft, resolution, sub, title } from "../../../shared/document/builders.js";
import { numbering, schema } from "../../../shared/document/index.js";
import { counterRules, printedNumbers } from "./printed-numbers.js";
import { documents } from "./random-documents.js";

const rules = counterRules("renderer/editor/editor.css");

/** The page of a document as DOM, with the classes the editor adds. */
function page(doc: Node): Element {
  const classes = new Map(printDecorations(doc).map((decoration) => [decoration.from, classOf(decoration)]));
  const serializer = DOMSerializer.fromSchema(schema);
  const render = (node: Node, pos: number): Element => {
    const dom = serializer.serializeNode(node.type.create(node.attrs), { document }) as Element;
    if (classes.has(pos)) dom.className = classes.get(pos)!;
    if (!node.isTextblock) dom.append(...rendered(node, pos + 1));
    return dom;
  };
  const rendered = (node: Node, start: number): Element[] => {
    const children: Element[] = [];
    node.forEach((child, offset) => {
      children.push(render(child, start + offset));
    });
    return children;
  };
  const outer = document.createElement("div");
  outer.className = "editor";
  const root = document.createElement("div");
  root.className = "ProseMirror";
  root.append(...rendered(doc, 0));
  outer.append(root);
  return outer;
}

const classOf = (decoration: Decoration): string => (decoration as unknown as { type: { attrs: { class: string } } }).type.attrs.class;

describe("the printed page", () => {
  it("draws the numbers that the document model computes", () => {
    fc.assert(
      fc.property(documents, (doc) => {
        expect(printedNumbers(page(doc), rules)).toEqual(numbering(doc).paragraphs.map(({ label }) => label));
      }),
      { numRuns: 60 },
    );
  });

  it("draws no number for a single operative paragraph, but letters below it", () => {
    const doc = resolution(title(""), decision(organLine("The Council"), operative("One:", sub("a"), sub("b"))));
    expect(printedNumbers(page(doc), rules)).toEqual(["", "(a)", "(b)"]);
  });

  it("puts a comma after the organ line only before a preamble", () => {
    const withPreamble = resolution(title(""), decision(organLine("The Council"), preambular("Noting,"), operative("a"), operative("b")));
    expect(printDecorations(withPreamble).map(classOf)).toEqual(["with-comma"]);
    const without = resolution(title(""), decision(organLine("The Council"), operative("a"), operative("b")));
    expect(printDecorations(without)).toEqual([]);
  });

  it("closes a quoted draft after its last words", () => {
    const draft = quotedDraft(decision(organLine("The Assembly"), operative("One;"), operative("two:", sub("the last."))));
    const doc = resolution(title(""), decision(organLine("The Council"), operative("Recommends:", draft)));
    const closing = printDecorations(doc).find((decoration) => classOf(decoration) === "closes-quote")!;
    expect(doc.nodeAt(closing.from)!.textContent).toBe("the last.");
  });
});

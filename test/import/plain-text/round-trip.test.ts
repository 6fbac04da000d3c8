import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { countingIds, type Draft, schema, withIds } from "../../../shared/document/index.js";
import { prepare, toMarkdown, toPlainText } from "../../../shared/export/index.js";
import { importFile } from "../../../shared/import/index.js";
import { comparable } from "../../comparable.js";
import { realisticDraft } from "../../realistic-draft.js";

const read = (name: string, text: string) => importFile({ name, bytes: new TextEncoder().encode(text) }, { newId: countingIds("n") });

/** Ids are not printed: each document gets ids by its own order. */
const withoutIds = (doc: Node): Node =>
  withIds(
    mapped(doc, (node) => (node.attrs.id ? { ...node.attrs, id: "" } : node.attrs)),
    countingIds(),
  );

/** Plain text has no italics; opening words are known by their wording. */
const withoutItalics = (doc: Node): Node =>
  mapped(
    doc,
    (node) => node.attrs,
    (node) => node.mark(schema.marks.emphasis.removeFromSet(node.marks)),
  );

function mapped(node: Node, attrs: (node: Node) => Node["attrs"], leaf: (node: Node) => Node = (text) => text): Node {
  if (node.isText) return leaf(node);
  return node.type.create(
    attrs(node),
    node.content.content.map((child) => mapped(child, attrs, leaf)),
    node.marks,
  );
}

/** What furniture of a page is called, and stays out of a draft. */
const furniture = /^(?:_+|Original: English)$/;

const expectBack = (draft: Draft, name: string, text: string, of: (doc: Node) => Node): void => {
  const { draft: back, summary } = read(name, text);
  expect(comparable(withoutIds(back.doc))).toEqual(comparable(withoutIds(of(draft.doc))));
  expect(back.metadata).toEqual(draft.metadata);
  expect(summary.dropped.filter((each) => !furniture.test(each.text))).toEqual([]);
};

describe("a draft as delegations write them", () => {
  it("comes back from Markdown", () => {
    fc.assert(
      fc.property(realisticDraft, (draft) => expectBack(draft, "draft.md", toMarkdown(prepare(draft)), (doc) => doc)),
      { numRuns: 50 },
    );
  });

  it("comes back from plain text, but for italics", () => {
    fc.assert(
      fc.property(realisticDraft, (draft) => expectBack(draft, "draft.txt", toPlainText(prepare(draft)), withoutItalics)),
      { numRuns: 50 },
    );
  });
});

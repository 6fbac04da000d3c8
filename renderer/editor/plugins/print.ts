import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { organLineComma } from "../../../shared/document/index.js";

/**
 * What print derives and the style sheet cannot see: that a decision has a single operative paragraph, which bears no
 * number; the comma after an organ line; where a quoted draft closes. Numbers themselves are CSS counters. These are a
 * handful of decorations on whole decisions, found by looking at the children of divisions only.
 */
export function printDecorations(doc: Node): Decoration[] {
  const found: Decoration[] = [];
  const visit = (division: Node, pos: number): void => {
    let operative = 0;
    let parts = 0;
    division.forEach((child, offset) => {
      const at = pos + 1 + offset;
      const name = child.type.name;
      if (name === "part") {
        parts++;
        visit(child, at);
      } else if (name === "operativeParagraph") {
        operative++;
        if (child.lastChild!.type.name === "quotedDraft")
          visit(child.lastChild!.firstChild!, at + child.nodeSize - 1 - child.lastChild!.nodeSize + 1);
      } else if (name === "organLine" && organLineComma(division, child)) {
        found.push(Decoration.node(at, at + child.nodeSize, { class: "with-comma" }));
      }
    });
    if (division.type.name !== "decision") return;
    if (operative === 1 && parts === 0) found.push(Decoration.node(pos, pos + division.nodeSize, { class: "single" }));
    if (doc.resolve(pos).parent.type.name === "quotedDraft") found.push(closing(doc, pos + division.nodeSize - 1));
  };
  visit(doc.child(1), doc.firstChild!.nodeSize);
  return found;
}

/** The last text of a quoted draft, after which its quotation mark stands. */
function closing(doc: Node, end: number): Decoration {
  let to = end;
  for (let last = doc.resolve(to).nodeBefore; last && !last.isTextblock; last = last.lastChild) to--;
  const last = doc.resolve(to).nodeBefore!;
  return Decoration.node(to - last.nodeSize, to, { class: "closes-quote" });
}

const key = new PluginKey<DecorationSet>("print");

/** Shows what print derives from the structure. */
export const printPlugin = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => DecorationSet.create(doc, printDecorations(doc)),
      apply: (tr, set) => (tr.docChanged ? DecorationSet.create(tr.doc, printDecorations(tr.doc)) : set),
    },
    props: { decorations: (state) => key.getState(state) },
  });

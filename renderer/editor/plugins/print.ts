import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { isParagraph, organLineComma, rankOfLabel } from "../../../shared/document/index.js";

/**
 * What print derives and the style sheet cannot see: that a decision has a single operative paragraph, which bears no
 * number; the comma after an organ line; where a quoted draft closes; labels that an imported text printed otherwise
 * than their place has it. Numbers themselves are CSS counters. These are a handful of decorations.
 */
export function printDecorations(doc: Node): Decoration[] {
  const found: Decoration[] = [];
  const visit = (division: Node, pos: number): void => {
    let operative = 0;
    let parts = 0;
    division.forEach((child, offset) => {
      const at = pos + 1 + offset;
      const name = child.type.name;
      if (isParagraph(child)) found.push(...ownLabels(child, at, 0));
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
  let pos = doc.firstChild!.nodeSize;
  for (const division of doc.children.slice(1)) {
    if (division.type.name === "decision") visit(division, pos);
    else division.forEach((child, offset) => void (isParagraph(child) && found.push(...ownLabels(child, pos + 1 + offset, 0))));
    pos += division.nodeSize;
  }
  return found;
}

const counters = ["operative", "first", "second", "third"] as const;

/** The labels of their own in a paragraph and below it. Where one is a number, those after it count on from there. */
function ownLabels(paragraph: Node, pos: number, level: number): Decoration[] {
  const found: Decoration[] = [];
  const label = paragraph.attrs.label as string | null;
  if (label !== null) {
    const rank = rankOfLabel(level, label);
    const counter = paragraph.type.name === "annexParagraph" ? "annex-paragraph" : counters[level];
    const shown = label === "" ? "--number: none; --number-width: 0px" : `--number: ${JSON.stringify(label)}`;
    const style = `${shown}; ${rank === null ? "counter-increment: none" : `counter-set: ${counter} ${rank}`}`;
    found.push(Decoration.node(pos, pos + paragraph.nodeSize, { style }));
  }
  paragraph.forEach((child, offset) => {
    if (isParagraph(child)) found.push(...ownLabels(child, pos + 1 + offset, level + 1));
  });
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

import type { Node } from "prosemirror-model";
import type { Command, EditorState, Selection } from "prosemirror-state";
import type { ParagraphName } from "../../../shared/document/index.js";
import { lifted } from "./level.js";
import { childrenOf, paragraphAround, selectedParagraphs, wholeParagraphAround } from "./places.js";
import { asKind, type Change, type Restructuring, restructure, selectionAfter, withChildrenAt } from "./restructure.js";

/** The rank after which paragraphs may stand in a decision, part or annex: below its organ line or first heading. */
function startOfParagraphs(children: readonly Node[]): number {
  const line = children.findIndex((child) => child.type.name === "organLine" || child.type.name === "title");
  if (line >= 0) return line + 1;
  return children[0]?.type.name === "subheading" ? 1 : 0;
}

const preambleEnd = (children: readonly Node[]): number => {
  const last = children.findLastIndex((child) => child.type.name === "preambularParagraph");
  return last >= 0 ? last + 1 : startOfParagraphs(children);
};

const operativeStart = (children: readonly Node[]): number => {
  const first = children.findIndex((child) => child.type.name === "operativeParagraph" || child.type.name === "part");
  return first >= 0 ? first : children.length;
};

/** The rank nearest to `wanted` where a paragraph of a kind may stand: the preamble is before the operative part. */
export function nearestPlace(children: readonly Node[], kind: string, wanted: number): number {
  if (kind === "preambularParagraph") return Math.min(Math.max(wanted, startOfParagraphs(children)), operativeStart(children));
  if (kind === "annexParagraph") return Math.max(wanted, startOfParagraphs(children));
  return Math.max(wanted, preambleEnd(children));
}

/** The selected whole paragraphs as another kind, moved to the border between preamble and operative part. */
function converted(kind: ParagraphName): Restructuring {
  return (_doc, selection) => {
    const selected = selectedParagraphs(selection);
    if (!selected || selected.nodes.every((node) => node.type.name === kind)) return null;
    const { depth, parent, first, last } = selected;
    if (parent.type.name !== "decision" && parent.type.name !== "part") return null;
    const nodes = selected.nodes.map((node) => asKind(node, kind));
    if (nodes.includes(null)) return null;
    const children = childrenOf(parent);
    children.splice(first, last - first + 1);
    children.splice(kind === "preambularParagraph" ? preambleEnd(children) : operativeStart(children), 0, ...(nodes as Node[]));
    const doc = withChildrenAt(selection.$from, depth, children);
    return doc && { doc };
  };
}

/** Sub-paragraphs become whole paragraphs first. */
function convertedFromAnyLevel(kind: ParagraphName): Restructuring {
  return (doc, selection) => {
    let change: Change | null = null;
    let at: { doc: Node; selection: Selection } = { doc, selection };
    for (let up = lifted(at.doc, at.selection); up; up = lifted(at.doc, at.selection)) {
      change = up;
      at = { doc: up.doc, selection: selectionAfter(up, at.selection) };
    }
    if (wholeParagraphAround(at.selection.$from)?.node.type.name === kind) return change;
    return converted(kind)(at.doc, at.selection);
  };
}

/** Makes the selected paragraphs the last ones of the preamble. */
export const toPreambular: Command = restructure(convertedFromAnyLevel("preambularParagraph"));

/** Makes the selected paragraphs the first ones of the operative part. */
export const toOperative: Command = restructure(convertedFromAnyLevel("operativeParagraph"));

/** Whether the caret is in a paragraph of a kind. */
export const inParagraph =
  (kind: ParagraphName) =>
  (state: EditorState): boolean =>
    paragraphAround(state.selection.$head)?.node.type.name === kind;

import type { EditorState } from "prosemirror-state";
import { crossReferenceLabels, inlineText, numbering } from "../../../shared/document/index.js";

/**
 * What is selected as plain text: paragraphs apart by a blank line, with their numbers where they are selected from
 * their start; notes are left out.
 */
export function copiedText({ doc, selection: { from, to } }: EditorState): string {
  const labels = new Map(numbering(doc).paragraphs.map(({ pos, label, level }) => [pos, { label, level }]));
  const labelOf = crossReferenceLabels(doc);
  const texts: string[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    const start = Math.max(from, pos + 1) - pos - 1;
    const end = Math.min(to, pos + 1 + node.content.size) - pos - 1;
    const { text } = inlineText(node.cut(start, end), labelOf);
    const number = labels.get(pos - 1);
    const label = number?.label && start === 0 && from !== to ? `${"\t".repeat(number.level)}${number.label}\t` : "";
    if (text || label) texts.push(`${spansSeveral(doc, from, to) ? label : ""}${text}`);
    return false;
  });
  return texts.join("\n\n");
}

/** Words from within one text are copied bare. */
const spansSeveral = (doc: EditorState["doc"], from: number, to: number): boolean => {
  const $from = doc.resolve(from);
  return !$from.sameParent(doc.resolve(to)) || to - from === $from.parent.content.size;
};

import type { Node } from "prosemirror-model";
import { inlineText } from "../document/index.js";
import type { NoteChange } from "./comparison.js";

/** The notes that differ between two paragraphs. What both have is left out; the rest is paired in order. */
export function noteChanges(from: Node, to: Node): NoteChange[] {
  const before = noteTexts(from);
  const after = noteTexts(to);
  const gone = without(before, after);
  const fresh = without(after, before);
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
    const [old, current] = [gone[index], fresh[index]];
    // A note may be there without a text, where an import found only its indicator.
    return { op: old === undefined ? "insert" : current === undefined ? "delete" : "replace", from: old ?? "", to: current ?? "" };
  });
}

const noteTexts = (paragraph: Node): string[] => inlineText(paragraph.firstChild!).notes.map(({ node }) => node.textContent);

/** Each text of `other` strikes out one equal text. */
function without(texts: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

import type { Node } from "prosemirror-model";
import { type Command, EditorState, TextSelection } from "prosemirror-state";
import { documentPlugins } from "../../../renderer/editor/plugins.js";
import { countingIds } from "../../../shared/document/ids.js";
import { numbering, withIds } from "../../../shared/document/index.js";

/** Characters that stand for the ends of the selection in a test's text. */
const anchorMark = "⟨";
const headMark = "⟩";

/** An editor's state with every plugin that keeps documents right; ⟨ and ⟩ in the text say what is selected. */
export function stateOf(draft: Node): EditorState {
  const doc = withIds(draft, countingIds());
  const state = EditorState.create({ doc, plugins: documentPlugins() });
  const tr = state.tr;
  const take = (mark: string): number | null => {
    let found: number | null = null;
    tr.doc.descendants((node, pos) => {
      const at = node.isText ? node.text!.indexOf(mark) : -1;
      if (found === null && at >= 0) found = pos + at;
    });
    if (found !== null) tr.delete(found, found + 1);
    return found;
  };
  const anchor = take(anchorMark);
  const head = take(headMark) ?? anchor;
  const clean = EditorState.create({ doc: tr.doc, plugins: documentPlugins() });
  return anchor === null ? clean : clean.apply(clean.tr.setSelection(TextSelection.create(clean.doc, anchor, head ?? anchor)));
}

/** The state after some commands; one that does not apply is an error. */
export function run(state: EditorState, ...commands: Command[]): EditorState {
  let now = state;
  for (const command of commands) {
    const done = command(now, (tr) => {
      now = now.apply(tr);
    });
    if (!done) throw new Error("The command does not apply.");
  }
  return now;
}

/** Types text as a person would, one character at a time. */
export const typing =
  (text: string): Command =>
  (state, dispatch) => {
    let now = state;
    for (const character of text) {
      const tr = now.tr.insertText(character);
      dispatch?.(tr);
      now = now.apply(tr);
    }
    return true;
  };

/**
 * A document as lines of what print would show, one a paragraph: label or kind, then the words with _opening_,
 * *emphasis*, [note] and ‸ for the caret.
 */
export function lines(state: EditorState): string[] {
  const { doc, selection } = state;
  const numbers = new Map(numbering(doc).paragraphs.map((paragraph) => [paragraph.pos, paragraph]));
  const shown: string[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === "quotedDraft") shown.push(">");
    if (node.type.name === "part" || node.type.name === "annex") shown.push(node.type.name);
    if (!node.isTextblock) return true;
    const paragraph = numbers.get(pos - 1);
    const label = paragraph ? paragraph.label || (node.type.name === "lead" && paragraph.place === "preamble" ? "P" : "·") : node.type.name;
    const indent = "  ".repeat(paragraph?.level ?? 0);
    shown.push(`${indent}${label} ${written(node, selection.head - pos - 1)}`.trimEnd());
    return false;
  });
  return shown;
}

function written(block: Node, caret: number): string {
  let text = "";
  let done = caret < 0 || caret > block.content.size;
  block.forEach((child, offset) => {
    const has = (name: string): boolean => child.marks.some(({ type }) => type.name === name);
    const sign = has("opening") ? "_" : has("emphasis") ? "*" : "";
    if (child.isText) {
      const at = caret - offset;
      const here = !done && at >= 0 && at < child.nodeSize;
      const words = here ? `${child.text!.slice(0, at)}‸${child.text!.slice(at)}` : child.text!;
      done ||= here;
      text += `${sign}${words}${sign}`;
    } else {
      if (!done && caret === offset) {
        text += "‸";
        done = true;
      }
      text += child.type.name === "footnote" ? `[${child.textContent}]` : `{${child.attrs.target as string}}`;
    }
  });
  return done ? text : `${text}‸`;
}

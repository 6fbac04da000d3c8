import { Fragment, type Node, Slice } from "prosemirror-model";
import { EditorState, Plugin, TextSelection, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { schema } from "../../../shared/document/index.js";
import { pastedParagraphs } from "../../../shared/import/plain-text/fragment.js";
import { deleteSelected } from "../commands/delete.js";
import { withParagraphs } from "../commands/insert-paragraphs.js";
import { allCountedAnew } from "../commands/own-label.js";
import { applyChange } from "../commands/restructure.js";
import { ClipboardSerializer, clipboardParser } from "./copied-html.js";
import { copiedText } from "./copied-text.js";
import { htmlToText } from "./html-to-text.js";

/**
 * Paste and copy. What comes from a word processor, a browser or a PDF is read by the importer; what comes from
 * this editor comes back as it was; a single line goes into the line with the caret.
 */
export function pastePlugin(): Plugin {
  let page: EditorView;
  return new Plugin({
    view(view) {
      page = view;
      return {};
    },
    props: {
      clipboardParser,
      clipboardSerializer: new ClipboardSerializer(() => page.state),
      handlePaste(view, event, slice) {
        const text = foreignText(event.clipboardData);
        if (text?.trim() === "") return false;
        view.dispatch((text === null ? pasteSlice(view.state, slice) : pasteText(view.state, text)).scrollIntoView());
        return true;
      },
      handleDrop(view, event, slice, moved) {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!at) return false;
        const text = foreignText(event.dataTransfer);
        if (text === null) {
          view.dispatch(dropSlice(view.state, slice, at.pos, moved).setMeta("uiEvent", "drop"));
          view.focus();
          return true;
        }
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        view.dispatch(pasteText(view.state, text).scrollIntoView());
        return true;
      },
      clipboardTextSerializer: (_slice, view) => copiedText(view.state),
    },
  });
}

/** What another program or page gives, as text with italics and notes; null where it was copied from an editor. */
function foreignText(data: DataTransfer | null): string | null {
  const html = data?.getData("text/html") ?? "";
  if (html.includes("data-pm-slice")) return null;
  return html ? htmlToText(new DOMParser().parseFromString(html, "text/html").body) : (data?.getData("text/plain") ?? "");
}

/** The transaction that pastes text with italics as *…* and notes as <sup>n</sup>. */
export function pasteText(state: EditorState, text: string): Transaction {
  const tr = deleteSelected(state.tr);
  const { parent } = tr.selection.$from;
  if (parent.type.name !== "lead" || !text.trim().includes("\n")) return insertLine(tr, text);
  const paragraphs = pastedParagraphs(text);
  const [only] = paragraphs;
  if (!only) return insertLine(tr, text);
  if (paragraphs.length === 1 && only.childCount === 1 && parent.content.size > 0) return insertInline(tr, only.firstChild!.content);
  const change = withParagraphs(paragraphs, tr.selection);
  return change ? applyChange(tr, change) : insertLine(tr, text);
}

/** The transaction that pastes what was copied from an editor: joined where that loses nothing, else as paragraphs. */
export function pasteSlice(state: EditorState, copied: Slice): Transaction {
  const tr = deleteSelected(state.tr);
  const slice = new Slice(allCountedAnew(copied.content), copied.openStart, copied.openEnd);
  const joined = joinedWith(state.apply(tr), slice);
  if (joined && wordsIn(joined.doc.content) === wordsIn(tr.doc.content) + wordsIn(slice.content)) {
    for (const step of joined.steps) tr.step(step);
    return tr.setSelection(TextSelection.near(tr.doc.resolve(joined.selection.head), -1));
  }
  const change = withParagraphs(paragraphsIn(slice.content), tr.selection);
  return change ? applyChange(tr, change) : insertLine(tr, slice.content.textBetween(0, slice.content.size, " "));
}

/** The transaction that joins a slice to the words around the caret; null where the two do not fit at all. */
function joinedWith({ tr }: EditorState, slice: Slice): Transaction | null {
  try {
    const joined = tr.replaceSelection(slice);
    joined.doc.check();
    return joined;
  } catch {
    // A slice from a decision into its annex, say, has ends that meet nothing here: ProseMirror finds that out on the way, or not at all.
    return null;
  }
}

/**
 * The transaction that puts what was dragged where it is dropped, as pasting there would; what is `moved` leaves its place,
 * in the same step of the history. Dropped upon itself, it stays.
 */
export function dropSlice(state: EditorState, slice: Slice, pos: number, moved: boolean): Transaction {
  const { tr } = state;
  if (moved && pos >= state.selection.from && pos <= state.selection.to) return tr;
  if (moved) deleteSelected(tr);
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(pos))));
  const pasted = pasteSlice(EditorState.create({ doc: tr.doc, selection: tr.selection }), slice);
  for (const step of pasted.steps) tr.step(step);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pasted.selection.head), -1));
}

/** How many characters and references some content holds, notes included. */
function wordsIn(content: Fragment): number {
  let count = 0;
  content.descendants((node) => {
    if (node.isText) count += node.nodeSize;
    else if (node.isInline) count++;
  });
  return count;
}

/** The paragraphs and headings of a slice; other texts in it become operative paragraphs. */
function paragraphsIn(content: Fragment): Node[] {
  return content.content.flatMap((node): Node[] => {
    const name = node.type.name;
    if (name === "subheading" || node.firstChild?.type.name === "lead") return [node];
    if (node.isTextblock)
      return node.content.size > 0 ? [schema.nodes.operativeParagraph.create(null, schema.nodes.lead.create(null, node.content))] : [];
    return paragraphsIn(node.content);
  });
}

/** One line into the line with the caret. */
function insertLine(tr: Transaction, text: string): Transaction {
  return insertInline(tr, Fragment.fromArray(italics(text.replace(/\s*\n\s*/g, " "))));
}

function insertInline(tr: Transaction, content: Fragment): Transaction {
  const plain = Fragment.fromArray(content.content.map((node) => node.mark(schema.marks.opening.removeFromSet(node.marks))));
  return tr.replaceSelection(new Slice(plain, 0, 0));
}

/** *Treaty Series* as text in italics; escapes and raised figures as what they stand for. */
function italics(line: string): Node[] {
  const nodes: Node[] = [];
  const unescaped = (text: string): string => text.replace(/<sup>(\d+)<\/sup>/g, "$1").replace(/\\([*_<\\])/g, "$1");
  for (const piece of line.split(/((?<!\\)\*(?:\\.|[^*\\])+\*)/)) {
    const italic = piece.length > 2 && piece.startsWith("*") && piece.endsWith("*");
    const text = unescaped(italic ? piece.slice(1, -1) : piece);
    if (text) nodes.push(schema.text(text, italic ? [schema.marks.emphasis.create()] : []));
  }
  return nodes;
}

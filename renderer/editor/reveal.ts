import type { Node } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { crossReferenceLabels, inlineText } from "../../shared/document/index.js";
import { resolveAddress } from "./commands/restructure.js";
import { noteElement } from "./plugins/notes-area.js";
import { openNote } from "./plugins/notes-state.js";

/** A place to show: a paragraph, line or division by id ("" is the title), characters in it, or a note. */
export interface RevealTarget {
  readonly paragraph: string;
  readonly from?: number;
  readonly to?: number;
  readonly footnote?: string;
}

/** Scrolls a place to the middle of the window; with `focus`, selects its characters or opens the note. */
export function revealed(view: EditorView, target: RevealTarget, focus: boolean): void {
  if (target.footnote !== undefined) {
    if (focus) view.dispatch(openNote(view.state.tr, target.footnote));
    const note = noteElement(view, target.footnote);
    if (note) scrollTo(note);
    return;
  }
  const { doc } = view.state;
  const [from, to] = rangeOf(doc, target);
  if (focus) {
    view.focus();
    view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, from, to)));
  }
  const { node } = view.domAtPos(from);
  const element = node instanceof Element ? node : node.parentElement;
  if (element) scrollTo(element);
}

function rangeOf(doc: Node, { paragraph, from = 0, to = from }: RevealTarget): [number, number] {
  const $start = resolveAddress(doc, { owner: paragraph, offset: 0 });
  const words = inlineText($start.parent, crossReferenceLabels(doc));
  const start = $start.pos + words.position(from, from === to ? "before" : "after");
  return [start, Math.max(start, $start.pos + words.position(to))];
}

/**
 * Glides to what is near and jumps to what is far: on the way to a far place the paragraphs in between, which had only
 * been estimated, take their real heights, and a glide would end where the place no longer is.
 */
function scrollTo(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const far = bottom < -window.innerHeight / 2 || top > window.innerHeight * 1.5;
  if (far) jumpTo(element);
  else {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
  }
}

const mostJumps = 12;

/** Jumps again, frame by frame, until laying out the paragraphs around the place moves it no more. */
function jumpTo(element: Element, jumps = 1, quiet = 0): void {
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { top } = element.getBoundingClientRect();
  requestAnimationFrame(() => {
    const moved = Math.abs(element.getBoundingClientRect().top - top) > 1;
    const settled = !moved && quiet === 2;
    if (!settled && jumps < mostJumps) jumpTo(element, jumps + 1, moved ? 0 : quiet + 1);
  });
}

import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";

/** Wording to go on with, offered in grey at the caret. */
export interface Ghost {
  readonly text: string;
  /** Where it comes from and how often it goes on so; shown small after it. */
  readonly label: string;
}

interface GhostState {
  readonly ghost: Ghost | null;
  /** What a text would have become with an offer that was waved away: it is not made again. */
  readonly dismissed: string | null;
  /** Nothing has happened since wording was taken: the keys that take it ask for more, and do nothing else where there is none. */
  readonly taken: boolean;
}

const key = new PluginKey<GhostState>("ghost");

/**
 * A continuation in grey at the caret: Tab or → takes it, with Ctrl or Alt → one word of it, Escape waves it away. Typing
 * what it says keeps the rest of it; any other change of text or caret ends it. It stands over the page rather than in
 * it, so that nothing written moves, and only at the end of a text.
 */
export const ghostPlugin = (): Plugin =>
  new Plugin<GhostState>({
    key,
    state: {
      init: () => ({ ghost: null, dismissed: null, taken: false }),
      apply(tr, now, before, state) {
        const meta = tr.getMeta(key) as Partial<GhostState> | undefined;
        return { ...(tr.docChanged || !before.selection.eq(state.selection) ? afterChange(now, before, state) : now), ...meta };
      },
    },
    props: {
      decorations(state) {
        const { ghost } = key.getState(state)!;
        if (!ghost || textBefore(state) === null) return null;
        const options = { side: 1, key: `${ghost.text} ${ghost.label}`, ignoreSelection: true };
        return DecorationSet.create(state.doc, [Decoration.widget(state.selection.head, () => ghostDom(ghost), options)]);
      },
      handleKeyDown(view, { key: pressed, shiftKey, ctrlKey, metaKey, altKey }) {
        const { ghost, taken } = key.getState(view.state)!;
        if (shiftKey || metaKey || textBefore(view.state) === null) return false;
        const plain = !ctrlKey && !altKey;
        if (!ghost) return taken && (plain ? pressed === "Tab" : pressed === "ArrowRight" && ctrlKey !== altKey);
        if (pressed === "Escape" && plain) return dismiss(view, ghost);
        if (pressed === "ArrowRight" && ctrlKey !== altKey) return take(view, /^\s*\S+/.exec(ghost.text)![0]);
        return plain && (pressed === "Tab" || pressed === "ArrowRight") ? take(view, ghost.text) : false;
      },
      handleDOMEvents: {
        compositionstart: (view) => {
          setGhost(view, null);
          return false;
        },
      },
    },
    view: () => ({ update: (view) => keepInLine(view) }),
  });

/** The words before a caret at the end of its text, which alone can be gone on with; null elsewhere. */
function textBefore({ selection }: EditorState): string | null {
  const { $head, empty } = selection;
  if (!empty || !$head.parent.isTextblock || $head.parentOffset !== $head.parent.content.size) return null;
  return $head.parent.textContent;
}

/** What stands after a change of text or caret: what goes on as offered keeps the rest of the offer. */
function afterChange(now: GhostState, before: EditorState, state: EditorState): GhostState {
  const rest = now.ghost && before.doc !== state.doc ? restOf(now.ghost, before, state) : null;
  return { ...now, ghost: rest, taken: now.taken && textBefore(before) === textBefore(state) };
}

/** What is left of an offer after a change: the same, or less where what was typed agrees with it. */
function restOf(ghost: Ghost, before: EditorState, after: EditorState): Ghost | null {
  const [earlier, now] = [textBefore(before), textBefore(after)];
  if (earlier === null || now === null || !now.startsWith(earlier) || !ghost.text.startsWith(now.slice(earlier.length))) return null;
  const text = ghost.text.slice(now.length - earlier.length);
  return text.trim() === "" ? null : { ...ghost, text };
}

function ghostDom({ text, label }: Ghost): HTMLElement {
  const dom = document.createElement("span");
  dom.className = "ghost";
  dom.setAttribute("aria-hidden", "true");
  const words = document.createElement("span");
  words.className = "ghost-words";
  words.textContent = text;
  dom.append(words);
  if (label !== "") {
    const source = document.createElement("span");
    source.className = "ghost-source";
    source.textContent = label;
    dom.append(source);
  }
  return dom;
}

/** Room below which an offer goes under its line rather than after the words. */
const leastRoom = 150;

/** Keeps the offer within its line: what does not fit is cut, and where hardly anything fits it stands below. */
function keepInLine({ dom }: EditorView): void {
  const ghost = dom.querySelector<HTMLElement>(".ghost:not([style])");
  const text = ghost?.parentElement;
  if (!ghost || !text) return;
  const room = text.clientWidth - ghost.offsetLeft;
  if (room < Math.min(leastRoom, ghost.offsetWidth)) {
    // Measured before it stands below, where its source makes it higher than a line.
    const lineEnd = ghost.offsetTop + ghost.offsetHeight;
    ghost.classList.add("below");
    ghost.style.top = `${lineEnd}px`;
  } else ghost.style.maxWidth = `${room}px`;
}

/** Offers a continuation at the caret, or takes the offer back. What was waved away, and what a composition would break, is not offered. */
export function setGhost(view: EditorView, ghost: Ghost | null): void {
  const now = key.getState(view.state)!;
  if (now.ghost?.text === ghost?.text) return;
  if (ghost && (view.composing || now.dismissed === `${textBefore(view.state)}${ghost.text}`)) return;
  view.dispatch(view.state.tr.setMeta(key, { ghost }));
}

/** What is offered at present. */
export const ghostAt = (state: EditorState): Ghost | null => key.getState(state)?.ghost ?? null;

function dismiss(view: EditorView, { text }: Ghost): boolean {
  view.dispatch(view.state.tr.setMeta(key, { ghost: null, dismissed: `${textBefore(view.state)}${text}` }));
  return true;
}

function take(view: EditorView, words: string): boolean {
  view.dispatch(view.state.tr.insertText(words).setMeta(key, { taken: true }).scrollIntoView());
  return true;
}

import type { EditorState } from "prosemirror-state";
import { recognizeOpening } from "../../shared/language/index.js";
import type { Completion } from "../../shared/precedent/index.js";
import { debounce } from "../app/debounce.js";
import type { Workbench } from "../app/workbench.js";

/** Grey text waits for a pause, so that it never runs along with the hand. */
const pause = 220;

/** Opening words are offered from this many letters on. */
const leastTyped = 3;

/** The words before a caret that stands at the end of its lead, or null elsewhere. */
export function wordsBeforeCaret({ selection }: EditorState): string | null {
  const { $head, empty } = selection;
  if (!empty || $head.parent.type.name !== "lead" || $head.parentOffset !== $head.parent.content.size) return null;
  return $head.parent.textBetween(0, $head.parentOffset, "", "");
}

/**
 * What to write on in grey after the typed words: the rest of a completion, in a phrase that is known. Null where a
 * completion would only guess: too little is typed, or whole opening words might still become other ones.
 */
export function ghostText(typed: string, completions: readonly Completion[]): string | null {
  if (typed.trim().length < leastTyped) return null;
  for (const { kind, replaces, text } of completions) {
    const rest = text.slice(replaces);
    if (rest.trim() === "") continue;
    if (kind === "opening" && recognizeOpening(typed)?.length === typed.length) continue;
    return /\s$/.test(typed) ? rest.trimStart() : replaces === 0 && !/^[,;:.]/.test(rest) ? ` ${rest.trimStart()}` : rest;
  }
  return null;
}

/** Offers continuations at the caret while one types; Tab takes them. */
export function createContinuations(workbench: Workbench): {
  update(change: { state: EditorState; docChanged: boolean }): void;
  stop(): void;
} {
  const { analysis, store } = workbench;
  const offer = debounce(() => void suggest(), pause);

  async function suggest(): Promise<void> {
    const { editor } = workbench;
    const typed = editor && wordsBeforeCaret(editor.view.state);
    if (!editor || typed === null || typed.trim().length < leastTyped) return;
    const asked = editor.view.state;
    const { document, caret } = store.get();
    const part = caret.kind === "preambular" || caret.kind === "operative" ? { part: caret.kind } : {};
    const profile = document ? { profile: document.metadata.profile } : {};
    const completions = await analysis.ask("completions", { text: typed, options: { ...part, ...profile, limit: 6 } });
    if (!completions || workbench.editor !== editor || !editor.view.hasFocus()) return;
    const now = editor.view.state;
    if (now.doc !== asked.doc || !now.selection.eq(asked.selection)) return;
    const rest = ghostText(typed, completions);
    if (rest !== null) editor.setGhost(rest);
  }

  return {
    update({ docChanged }) {
      if (docChanged) offer.schedule();
    },
    stop: () => offer.cancel(),
  };
}

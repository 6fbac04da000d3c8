import type { EditorState } from "prosemirror-state";
import { isParagraph } from "../../shared/document/index.js";
import { recognizeOpening } from "../../shared/language/index.js";
import type { Completion } from "../../shared/precedent/answers.js";
import { debounce } from "../app/debounce.js";
import type { Workbench } from "../app/workbench.js";
import { type Ghost, openingsOffered } from "../editor/index.js";

/** Grey text waits for a pause, so that it never runs along with the hand. */
const pause = 220;

/** Words that must stand there: fewer are followed by anything. */
const leastWords = 2;

/** The words before a caret that stands at the end of its lead, or null elsewhere. */
export function wordsBeforeCaret({ selection }: EditorState): string | null {
  const { $head, empty } = selection;
  if (!empty || $head.parent.type.name !== "lead" || $head.parentOffset !== $head.parent.content.size) return null;
  return $head.parent.textBetween(0, $head.parentOffset, "", "");
}

/** Whether a text can be gone on with: it has its opening words, and they do not grow any more. */
export function canGoOn(typed: string): boolean {
  if (typed.trim().split(/\s+/).length < leastWords) return false;
  return recognizeOpening(typed)?.length !== typed.length;
}

/** "2009/24, para. 7 · 14 times": where a continuation comes from, and how often the library goes on so. */
function ghostLabel({ source, count }: Completion): string {
  const times = count === 1 ? "once" : `${count.toLocaleString("en-GB")} times`;
  return source ? `${source.citation} · ${times}` : times;
}

/** What to write on in grey after the typed words: the rest of the first continuation that adds to them; null without one. */
export function ghostAfter(typed: string, completions: readonly Completion[]): Ghost | null {
  if (!canGoOn(typed)) return null;
  for (const completion of completions) {
    const rest = completion.text.slice(completion.replaces);
    if (completion.kind !== "continuation" || rest.trim() === "") continue;
    const text = /\s$/.test(typed) ? rest.trimStart() : completion.replaces === 0 && !/^[,;:.]/.test(rest) ? ` ${rest.trimStart()}` : rest;
    return { text, label: ghostLabel(completion) };
  }
  return null;
}

/** Offers continuations at the caret while one types; Tab takes them. */
export function createContinuations(workbench: Workbench): {
  update(change: { state: EditorState; docChanged: boolean }): void;
  stop(): void;
} {
  const { host, store } = workbench;
  const offer = debounce(() => void suggest(), pause);

  async function suggest(): Promise<void> {
    const { editor } = workbench;
    const { document, caret } = store.get();
    const typed = editor && wordsBeforeCaret(editor.view.state);
    if (!editor || !document || typed === null || editor.view.composing || !canGoOn(typed)) return;
    const asked = editor.view.state;
    if (openingsOffered(asked) || !isParagraph(asked.selection.$head.node(-1))) return;
    const part = caret.kind === "preambular" || caret.kind === "operative" ? { part: caret.kind } : {};
    const { profile, language } = document.metadata;
    const answer = await host.call("precedent.complete", { text: typed, options: { ...part, profile, language, limit: 6 } });
    if (!answer.ok || workbench.editor !== editor || !editor.view.hasFocus()) return;
    const now = editor.view.state;
    if (now.doc !== asked.doc || !now.selection.eq(asked.selection)) return;
    // What already stands there in grey stays while it holds: nothing is exchanged under the eye.
    const shown = editor.ghost();
    if (shown === null) editor.setGhost(ghostAfter(typed, answer.value.completions));
  }

  return {
    update({ docChanged }) {
      if (docChanged) offer.schedule();
    },
    stop: () => offer.cancel(),
  };
}

import type { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { crossReferenceLabels, inlineText, type Metadata, organOfLine, type Profile } from "../../shared/document/index.js";
import type { EditorUpdate } from "../editor/index.js";
import { organSwitched } from "../voice/voice-actions.js";
import { debounce } from "./debounce.js";
import { journal } from "./documents.js";
import { type Caret, nowhere, type Writing } from "./state.js";
import { caretMoved, edited, metadataChanged, remarksDecided, settled, writingAt } from "./transitions.js";
import { currentDraft, type Workbench } from "./workbench.js";

/** A pause in typing after which the outline and the checks catch up. */
const settlingPause = 120;
/** Unsaved work reaches the recovery journal about a second after a change, and during steady typing every few. */
const journalPause = 1_000;
const longestWithoutJournal = 4_000;

const kinds: Record<string, Caret["kind"]> = {
  preambularParagraph: "preambular",
  operativeParagraph: "operative",
  subParagraph: "subParagraph",
  annexParagraph: "annex",
};

/** What the caret is in: the innermost paragraph, line, heading or annex, or nowhere in the title of the whole text. */
export function caretOf(state: EditorState): Caret {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    const node = $head.node(depth);
    const id = node.isBlock ? (node.attrs.id as string | undefined) : undefined;
    if (id) return { paragraph: id, kind: kinds[node.type.name] ?? "other" };
  }
  return nowhere;
}

/** The paragraph that someone writes in and the word at the caret; null where the caret is in none. */
export function writingPlace({ selection }: EditorState): Writing | null {
  const { $head, empty } = selection;
  if (!empty || $head.parent.type.name !== "lead") return null;
  const isAtEnd = $head.parentOffset === $head.parent.content.size;
  const before = /[\p{L}\p{M}’']*$/u.exec($head.nodeBefore?.text ?? "")![0];
  const after = /^[\p{L}\p{M}’']*/u.exec($head.nodeAfter?.text ?? "")![0];
  return {
    paragraph: $head.node($head.depth - 1).attrs.id as string,
    length: isAtEnd ? inlineText($head.parent, crossReferenceLabels($head.doc)).text.trimEnd().length : null,
    word: (before + after).replaceAll("’", "'"),
  };
}

/** The organ that a text now speaks for by its organ line, where that named another one before, or none; otherwise null. */
export function organNamedAnew(before: Node, now: Node): Profile | null {
  const named = organNamed(now);
  return named === organNamed(before) ? null : named;
}

function organNamed(doc: Node): Profile | null {
  let line: Node | null = null;
  doc.descendants((node) => {
    if (node.type.name === "organLine") line ??= node;
    return line === null && !node.isTextblock;
  });
  return line && (organOfLine((line as Node).textContent)?.profile ?? null);
}

/** The editor's side of the window's state: what typing sets in motion. */
export interface Editing {
  /** To be called by the editor after every transaction. */
  update(change: EditorUpdate): void;
  /** Starts with a document that has just been put on the page. */
  begin(state: EditorState): void;
  /** Lets everything that waits for a pause in typing happen now. */
  readonly settle: () => void;
  /** The focus has left the text: nobody is writing. */
  left(): void;
  /** Ends before the document leaves the page. */
  end(): void;
}

/** Ties an editor to the window: text settles after a pause, the journal follows, the caret is known at once. */
export function createEditing(workbench: Workbench, onSettled: () => void): Editing {
  const { store } = workbench;
  const settle = debounce(() => {
    const draft = currentDraft(workbench);
    const before = store.get().document?.doc;
    if (draft) store.update((state) => settled(state, draft.doc));
    const organ = draft && before ? organNamedAnew(before, draft.doc) : null;
    if (organ) setProfile(workbench, organ);
    onSettled();
  }, settlingPause);
  const keep = debounce(() => void journal(workbench), journalPause, longestWithoutJournal);
  const unsubscribe = store.subscribe(() => {
    const { document } = store.get();
    if (document && document.metadata !== lastMetadata) {
      lastMetadata = document.metadata;
      settle.schedule();
      if (document.unsaved) keep.schedule();
    }
  });
  let lastMetadata = store.get().document?.metadata;
  return {
    begin(state) {
      store.update((before) => caretMoved(before, caretOf(state)));
      onSettled();
    },
    update({ state, docChanged, selectionChanged, remarks }) {
      if (remarks) store.update((before) => remarksDecided(before, remarks));
      if (!docChanged && !selectionChanged) return;
      store.update((before) => {
        const after = docChanged ? writingAt(edited(before), writingPlace(state)) : writingAt(before, null);
        return caretMoved(after, caretOf(state));
      });
      if (!docChanged) return;
      settle.schedule();
      keep.schedule();
    },
    settle: () => settle.flush(),
    left: () => store.update((before) => writingAt(before, null)),
    end() {
      settle.cancel();
      keep.cancel();
      unsubscribe();
    },
  };
}

/** Changes what the masthead says, on the page and in the state. */
export function setMetadata(workbench: Workbench, metadata: Metadata): void {
  const { store, editor } = workbench;
  const before = store.get().document?.metadata.profile;
  editor?.setMetadata(metadata);
  store.update((state) => metadataChanged(state, metadata));
  if (before && before !== metadata.profile) organSwitched(workbench, before, metadata.profile);
}

/** Drafts on by the rules of another organ. */
export function setProfile(workbench: Workbench, profile: Profile): void {
  const { document } = workbench.store.get();
  if (document && document.metadata.profile !== profile) setMetadata(workbench, { ...document.metadata, profile });
}

import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from "lucide-react";
import type { Command, EditorState } from "prosemirror-state";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { matches, next, previous, replace, replaceAll, setQuery } from "../editor/index.js";
import { Button } from "../ui/button.js";
import { useSelected } from "./store.js";
import { useWorkbench } from "./workbench.js";

const longestTaken = 200;

/** The selected words, where they are few enough to look for. */
function selectedWords(state: EditorState | undefined): string {
  if (!state) return "";
  const words = state.doc.textBetween(state.selection.from, state.selection.to, " ");
  return words.length <= longestTaken ? words : "";
}

/** "3 of 12", "12 found", "No match". */
function countOf(state: EditorState | null, text: string): string {
  if (!state || text === "") return "";
  const { count, current } = matches(state);
  if (count === 0) return "No match";
  return current > 0 ? `${current} of ${count}` : `${count} found`;
}

/** Find and replace, over the page. Enter goes on, Shift Enter back, Escape closes. */
export function FindBar({ replacing }: { readonly replacing: boolean }) {
  const workbench = useWorkbench();
  const { store, editor } = workbench;
  const [query, setOwnQuery] = useState(() => ({ text: selectedWords(editor?.view.state), matchCase: false, wholeWord: false }));
  const [replacement, setReplacement] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const status = useSelected(workbench.editorState, (state) => countOf(state, query.text));
  const none = status === "" || status === "No match";
  const { text, matchCase, wholeWord } = query;

  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    if (editor) setQuery(editor.view, query);
  }, [editor, query]);
  useEffect(
    () => () => {
      if (editor && !editor.view.isDestroyed) setQuery(editor.view, { text: "", matchCase: false, wholeWord: false });
    },
    [editor],
  );

  const change = (part: Partial<typeof query>) => setOwnQuery({ ...query, ...part });
  // The focus stays in the bar, so that Enter goes on from match to match.
  const run = (command: Command) => {
    if (editor) command(editor.view.state, (tr) => editor.view.dispatch(tr), editor.view);
  };
  const close = () => {
    store.update((state) => ({ ...state, findBar: "closed" }));
    editor?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  };
  const onFindKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    run(event.shiftKey ? previous : next);
  };
  return (
    <search className="find-bar" onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="input"
          aria-label="Find"
          placeholder="Find"
          value={text}
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={onFindKey}
        />
        <span className="find-count" role="status">
          {status}
        </span>
        <Button look="quiet icon" label="Match case" pressed={matchCase} onClick={() => change({ matchCase: !matchCase })}>
          <CaseSensitive size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet icon" label="Whole words" pressed={wholeWord} onClick={() => change({ wholeWord: !wholeWord })}>
          <WholeWord size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet icon" label="Previous match (Shift Enter)" disabled={none} onClick={() => run(previous)}>
          <ChevronUp size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet icon" label="Next match (Enter)" disabled={none} onClick={() => run(next)}>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet icon" label="Close (Escape)" onClick={close}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      {replacing && (
        <div className="find-row">
          <input
            className="input"
            aria-label="Replace with"
            placeholder="Replace with"
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              run(replace(replacement));
            }}
          />
          <Button look="small" disabled={none} onClick={() => run(replace(replacement))}>
            Replace
          </Button>
          <Button look="small" disabled={none} onClick={() => run(replaceAll(replacement))}>
            All
          </Button>
        </div>
      )}
    </search>
  );
}

import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { matches, next, previous, replace, replaceAll, setQuery } from "../editor/index.js";
import { Button } from "../ui/button.js";
import { useWindowState, useWorkbench } from "./workbench.js";

/** Find and replace, over the page. Enter goes on, Shift Enter back, Escape closes. */
export function FindBar({ replacing }: { readonly replacing: boolean }) {
  const workbench = useWorkbench();
  const { store, editor } = workbench;
  const [text, setText] = useState("");
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [replacement, setReplacement] = useState("");
  const [found, setFound] = useState({ count: 0, current: 0 });
  const field = useRef<HTMLInputElement>(null);
  const doc = useWindowState((state) => state.document?.doc);

  useEffect(() => {
    const selected = editor ? editor.view.state.doc.textBetween(editor.view.state.selection.from, editor.view.state.selection.to, " ") : "";
    if (selected !== "" && selected.length < 200) setText(selected);
    field.current?.focus();
    setTimeout(() => field.current?.select());
    return () => {
      if (editor && !editor.view.isDestroyed) setQuery(editor.view, { text: "", matchCase: false, wholeWord: false });
    };
  }, [editor]);

  useEffect(() => {
    if (editor) setQuery(editor.view, { text, matchCase, wholeWord });
  }, [editor, text, matchCase, wholeWord]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the matches depend on the document and the query.
  useEffect(() => {
    if (editor) setFound(matches(editor.view.state));
  }, [editor, doc, text, matchCase, wholeWord]);

  const run = (command: Parameters<NonNullable<typeof editor>["run"]>[0]) => {
    if (!editor) return;
    editor.run(command);
    setFound(matches(editor.view.state));
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
  const status =
    text === "" ? "" : found.count === 0 ? "No match" : found.current > 0 ? `${found.current} of ${found.count}` : `${found.count} found`;
  return (
    <search className="find-bar" onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="input"
          aria-label="Find"
          placeholder="Find"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onFindKey}
        />
        <span className="find-count" role="status">
          {status}
        </span>
        <Button look="quiet icon" label="Match case" pressed={matchCase} onClick={() => setMatchCase(!matchCase)}>
          <CaseSensitive size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet icon" label="Whole words" pressed={wholeWord} onClick={() => setWholeWord(!wholeWord)}>
          <WholeWord size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet icon" label="Previous match (Shift Enter)" disabled={found.count === 0} onClick={() => run(previous)}>
          <ChevronUp size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet icon" label="Next match (Enter)" disabled={found.count === 0} onClick={() => run(next)}>
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
          <Button look="small" disabled={found.count === 0} onClick={() => run(replace(replacement))}>
            Replace
          </Button>
          <Button look="small" disabled={found.count === 0} onClick={() => run(replaceAll(replacement))}>
            All
          </Button>
        </div>
      )}
    </search>
  );
}

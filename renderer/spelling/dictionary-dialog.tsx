import { BookA, X } from "lucide-react";
import { useState } from "react";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { byArrows } from "../ui/by-arrows.js";
import { Dialog } from "../ui/dialog.js";
import { forget, learn } from "./spelling-actions.js";

/** The person’s own words: looked through, added to, taken out of. */
export function DictionaryDialog() {
  const workbench = useWorkbench();
  const words = useWindowState((state) => state.settings.dictionary);
  const [word, setWord] = useState("");
  return (
    <Dialog title="Your dictionary" onClose={() => workbench.store.update((state) => ({ ...state, overlay: null }))}>
      <form
        className="dictionary-add"
        onSubmit={(event) => {
          event.preventDefault();
          learn(workbench, word);
          setWord("");
        }}
      >
        <input
          className="input"
          aria-label="Word to add"
          placeholder="A name or a term"
          maxLength={100}
          value={word}
          onChange={({ target }) => setWord(target.value)}
        />
        <Button look="main" disabled={word.trim() === ""} submit>
          Add
        </Button>
      </form>
      {words.length === 0 ? (
        <p className="dictionary-none">
          <BookA size={18} aria-hidden="true" /> Words you add are known in every draft. Organs, States and the terms of adopted texts are
          known already.
        </p>
      ) : (
        <ul className="dictionary-words" aria-label="Words in your dictionary" onKeyDown={byArrows}>
          {words.map((own) => (
            <li key={own}>
              <span>{own}</span>
              <Button look="quiet icon" label={`Take out “${own}”`} onClick={() => forget(workbench, own)}>
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

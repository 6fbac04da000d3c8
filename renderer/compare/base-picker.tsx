import { FileText, Library } from "lucide-react";
import { useState } from "react";
import type { LibraryEntry } from "../../shared/contract/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { compareWithEntry, compareWithFile } from "./comparison-actions.js";

/** A library of more than this is long enough to search. */
const shortLibrary = 8;

/** Whether symbol or title contain every word of a query. */
const matches = ({ symbol, title }: LibraryEntry, query: string): boolean => {
  const text = `${symbol} ${title}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** What to compare with: a resolution of the library, or a file. */
export function BasePicker() {
  const workbench = useWorkbench();
  const library = useWindowState((state) => state.library);
  const [query, setQuery] = useState("");
  const found = library.filter((entry) => matches(entry, query));
  return (
    <div className="panel-scroll base-picker">
      <p className="panel-intro">
        Choose the earlier text. Its paragraphs are laid beside those of the draft, wherever they have moved to, with the words that differ.
      </p>
      {library.length > shortLibrary && (
        <input
          className="input"
          aria-label="Find a resolution of the library"
          placeholder={`Symbol or title, of ${library.length} resolutions`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {found.length === 0 && <p className="panel-intro">No resolution of the library is called that.</p>}
      <ul>
        {found.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="base-choice" onClick={() => compareWithEntry(workbench, entry)}>
              <Library size={16} aria-hidden="true" />
              <b>{entry.symbol}</b>
              <span>{entry.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => void compareWithFile(workbench)}>
        <FileText size={15} aria-hidden="true" /> From a file…
      </Button>
    </div>
  );
}

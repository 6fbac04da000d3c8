import { useEffect, useState } from "react";
import type { LibraryRecord } from "../../shared/contract/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { addRecord, changeAncestry } from "./ancestry-actions.js";
import { withoutVersion } from "./ancestry-state.js";

const listed = 60;

/** Resolutions of the library whose symbol or title has the words typed, latest first. */
function useRecords(query: string): { readonly records: readonly LibraryRecord[]; readonly total: number } | null {
  const { host } = useWorkbench();
  const [found, setFound] = useState<{ readonly records: readonly LibraryRecord[]; readonly total: number } | null>(null);
  useEffect(() => {
    let wanted = true;
    void host.call("library.list", { filter: { text: query }, offset: 0, limit: listed }).then((answer) => {
      if (wanted) setFound(answer.ok ? answer.value : { records: [], total: 0 });
    });
    return () => {
      wanted = false;
    };
  }, [host, query]);
  return found;
}

/** The library as a list to tick; what is ticked is a version at once. */
export function VersionChoice() {
  const workbench = useWorkbench();
  const versions = useWindowState((state) => state.ancestry.versions);
  const [query, setQuery] = useState("");
  const found = useRecords(query);
  const chosen = new Set(versions.map(({ key }) => key));
  const toggle = (record: LibraryRecord) => {
    if (chosen.has(record.id)) changeAncestry(workbench, (ancestry) => withoutVersion(ancestry, record.id));
    else void addRecord(workbench, record);
  };
  return (
    <div className="version-choice">
      <input
        className="input"
        aria-label="Find a resolution of the library"
        placeholder="Symbol or words of the title"
        value={query}
        data-focus-first=""
        onChange={(event) => setQuery(event.target.value)}
      />
      {found?.records.length === 0 && <p className="version-none">No resolution of the library is called that.</p>}
      <ul>
        {found?.records.map((record) => (
          <li key={record.id}>
            <label className="version-record">
              <input type="checkbox" checked={chosen.has(record.id)} onChange={() => toggle(record)} />
              <b>{record.symbol || record.number}</b>
              <span>{record.title}</span>
            </label>
          </li>
        ))}
      </ul>
      {found && found.total > found.records.length && (
        <p className="version-none">{found.total - found.records.length} more; type a symbol or words of the title to find them.</p>
      )}
    </div>
  );
}

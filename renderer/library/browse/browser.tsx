import { FolderPlus, Plus, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { LibraryRecord } from "../../../shared/contract/index.js";
import { useWorkbench } from "../../app/workbench.js";
import { Button } from "../../ui/button.js";
import { resolutions } from "../adding/progress-text.js";
import { addToLibrary, openPrecedent, removeFromLibrary } from "../library-actions.js";
import type { Filter } from "../use-records.js";
import { recordAt, usePages } from "./pages.js";
import { RecordFilters } from "./record-filters.js";
import { RecordList } from "./record-list.js";
import { type Chosen, completed, nothingChosen } from "./selection.js";

/** What one can do while the library holds nothing but what comes with Penholder. */
function Invitation() {
  const workbench = useWorkbench();
  return (
    <div className="empty library-invitation">
      <h2>Add the resolutions you work from</h2>
      <p>
        Files, whole folders and zip archives, in every format that Penholder opens: Word, PDF, the XML of the United Nations, plain text
        and others. They are read on this computer and stay on it. Choose them, or drag them here.
      </p>
      <div className="library-invitation-actions">
        <Button look="main" onClick={() => void addToLibrary(workbench, "files")}>
          <Plus size={15} aria-hidden="true" /> Add files…
        </Button>
        <Button onClick={() => void addToLibrary(workbench, "folder")}>
          <FolderPlus size={15} aria-hidden="true" /> Add a folder…
        </Button>
      </div>
    </div>
  );
}

/** The list of the library's resolutions with what narrows it. */
export function Browser() {
  const workbench = useWorkbench();
  const [filter, setFilter] = useState<Filter>({});
  const [selected, setChosen] = useState<Chosen>(nothingChosen);
  const { listed, error, show } = usePages(filter);
  const chosen = useMemo(() => (listed ? completed(selected, (index) => recordAt(listed, index)?.id) : selected), [listed, selected]);
  const records = (): LibraryRecord[] => [...(listed?.pages.values() ?? [])].flat().filter(({ id }) => chosen.ids.has(id));
  const remove = async () => {
    if (await removeFromLibrary(workbench, records())) setChosen(nothingChosen);
  };
  const narrow = (next: Filter) => {
    setFilter(next);
    setChosen(nothingChosen);
  };
  const onlyBuiltIn = listed !== null && listed.size <= 2 && [...listed.pages.values()].flat().every(({ builtIn }) => builtIn);
  return (
    <>
      <RecordFilters filter={filter} facets={listed?.facets ?? null} onChange={narrow} />
      <div className="record-count">
        <span role="status">
          {listed
            ? listed.total === listed.size
              ? resolutions(listed.total)
              : `${listed.total.toLocaleString("en-GB")} of ${resolutions(listed.size)}`
            : ""}
        </span>
        {chosen.ids.size > 1 && (
          <Button look="quiet small" onClick={() => void remove()}>
            <Trash2 size={14} aria-hidden="true" /> Remove {chosen.ids.size.toLocaleString("en-GB")} selected
          </Button>
        )}
      </div>
      {error && (
        <p className="panel-intro" role="alert">
          {error}
        </p>
      )}
      {listed && listed.total > 0 && (
        <RecordList
          listed={listed}
          chosen={chosen}
          onChosen={setChosen}
          onShow={show}
          onOpen={({ id }) => openPrecedent(workbench, id)}
          onRemove={() => void remove()}
        />
      )}
      {listed?.total === 0 && (
        <div className="empty">
          <h2>No resolution passes</h2>
          <p>Try other words, or fewer filters.</p>
        </div>
      )}
      {onlyBuiltIn && <Invitation />}
    </>
  );
}

import { Plus, Trash2 } from "lucide-react";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { addToLibrary, removeFromLibrary } from "./library-actions.js";

/** The resolutions that precedents come from. */
export function LibraryList() {
  const workbench = useWorkbench();
  const library = useWindowState((state) => state.library);
  return (
    <details className="library">
      <summary>
        Library: {library.length} {library.length === 1 ? "resolution" : "resolutions"}
      </summary>
      <ul>
        {library.map((entry) => (
          <li key={entry.id}>
            <b>{entry.symbol}</b>
            <span title={entry.title}>{entry.title}</span>
            {entry.builtIn ? (
              <small>built in</small>
            ) : (
              <Button look="quiet small icon" label={`Remove ${entry.symbol}`} onClick={() => void removeFromLibrary(workbench, entry)}>
                <Trash2 size={14} aria-hidden="true" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button look="small" onClick={() => void addToLibrary(workbench)}>
        <Plus size={14} aria-hidden="true" /> Add resolutions…
      </Button>
    </details>
  );
}

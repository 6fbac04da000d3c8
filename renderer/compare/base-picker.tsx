import { FileText, Library } from "lucide-react";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { compareWithEntry, compareWithFile } from "./comparison-actions.js";

/** What to compare with: a resolution of the library, or a file. */
export function BasePicker() {
  const workbench = useWorkbench();
  const library = useWindowState((state) => state.library);
  return (
    <div className="panel-scroll base-picker">
      <p className="panel-intro">
        Choose the earlier text. Its paragraphs are laid beside those of the draft, wherever they have moved to, with the words that differ.
      </p>
      <ul>
        {library.map((entry) => (
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

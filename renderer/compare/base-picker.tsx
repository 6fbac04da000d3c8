import { FileText, GitBranch, Library } from "lucide-react";
import { ancestryShown } from "../ancestry/ancestry-actions.js";
import { useLikelyAncestors } from "../ancestry/likely-ancestors.js";
import { useWorkbench } from "../app/workbench.js";
import { RecordChooser } from "../library/record-chooser.js";
import { Button } from "../ui/button.js";
import { compareWithFile, compareWithRecord } from "./comparison-actions.js";

/** The resolutions that much of the draft comes close to, which are what it is mostly compared with. */
function Closest() {
  const workbench = useWorkbench();
  const likely = useLikelyAncestors();
  if (likely.length === 0) return null;
  return (
    <>
      <h2 className="base-choices-head">Closest to the draft</h2>
      <ul className="base-choices">
        {likely.map((record) => (
          <li key={record.id}>
            <button type="button" className="base-choice" onClick={() => void compareWithRecord(workbench, record)}>
              <Library size={16} aria-hidden="true" />
              <b>
                {record.symbol || "No symbol"} <small>nearest to {record.paragraphs} paragraphs</small>
              </b>
              <span className="record-title" dir="auto">
                {record.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2 className="base-choices-head">In the library</h2>
    </>
  );
}

/** What to compare with: a resolution of the library, or a file. */
export function BasePicker() {
  const workbench = useWorkbench();
  return (
    <div className="panel-scroll base-picker">
      <p className="panel-intro">
        Choose the earlier text. Its paragraphs are laid beside those of the draft, wherever they have moved to, with the words that differ.
      </p>
      <Closest />
      <RecordChooser list="base-choices" choice="base-choice" limit={8} onChoose={(record) => void compareWithRecord(workbench, record)} />
      <div className="base-actions">
        <Button onClick={() => void compareWithFile(workbench)}>
          <FileText size={15} aria-hidden="true" /> From a file…
        </Button>
        <Button look="quiet" onClick={() => workbench.store.update((state) => ancestryShown(state))}>
          <GitBranch size={15} aria-hidden="true" /> Several versions…
        </Button>
      </div>
    </div>
  );
}

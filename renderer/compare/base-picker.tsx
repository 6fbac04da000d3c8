import { FileText, GitBranch } from "lucide-react";
import { ancestryShown } from "../ancestry/ancestry-actions.js";
import { useWorkbench } from "../app/workbench.js";
import { RecordChooser } from "../library/record-chooser.js";
import { Button } from "../ui/button.js";
import { compareWithFile, compareWithRecord } from "./comparison-actions.js";

/** What to compare with: a resolution of the library, or a file. */
export function BasePicker() {
  const workbench = useWorkbench();
  return (
    <div className="panel-scroll base-picker">
      <p className="panel-intro">
        Choose the earlier text. Its paragraphs are laid beside those of the draft, wherever they have moved to, with the words that differ.
      </p>
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

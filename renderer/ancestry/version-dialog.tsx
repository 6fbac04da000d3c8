import { FileText } from "lucide-react";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { Dialog, DialogActions } from "../ui/dialog.js";
import { addFile } from "./ancestry-actions.js";
import { VersionChoice } from "./version-choice.js";

/** Earlier texts to choose among, over the table they are added to. */
export function VersionDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  return (
    <Dialog title="Earlier versions" onClose={onClose}>
      <div className="dialog-content">
        <VersionChoice />
        <DialogActions>
          <Button
            onClick={() => {
              onClose();
              void addFile(workbench);
            }}
          >
            <FileText size={15} aria-hidden="true" /> From a file…
          </Button>
          <span className="spacer" />
          <Button look="main" onClick={onClose}>
            Done
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

import { useEffect, useState } from "react";
import type { EventData } from "../../shared/contract/index.js";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { DialogActions } from "../ui/dialog.js";

type Stage = EventData<"export.progress">["stage"];

const words: Readonly<Record<Stage, string>> = {
  preparing: "Putting it together…",
  setting: "Setting the pages…",
  writing: "Writing the file…",
};

interface WritingActionsProps {
  /** What the button says that begins it; it submits the form it is in. */
  readonly title: string;
  readonly writing: boolean;
  /** Why the last attempt came to nothing, or "". */
  readonly fault: string;
  readonly onClose: () => void;
}

/** How a dialog that writes a file ends: what went wrong, where the writing stands, and the way out, which also calls it off. */
export function WritingActions({ title, writing, fault, onClose }: WritingActionsProps) {
  const { host } = useWorkbench();
  const [stage, setStage] = useState<Stage>("preparing");
  useEffect(() => host.on("export.progress", (progress) => setStage(progress.stage)), [host]);
  return (
    <>
      {fault && (
        <p className="form-fault" role="alert">
          {fault}
        </p>
      )}
      <DialogActions>
        <span className="writing-stage" role="status">
          {writing && words[stage]}
        </span>
        <Button onClick={writing ? () => void host.call("export.cancel", {}) : onClose}>Cancel</Button>
        <Button look="main" submit disabled={writing}>
          {title}
        </Button>
      </DialogActions>
    </>
  );
}

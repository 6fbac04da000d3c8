import { LibraryBig } from "lucide-react";
import { runCommand } from "../app/commands.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { resolutions } from "./adding/progress-text.js";

/** How much there is to find precedents in, with the way to it. */
export function LibraryLine() {
  const workbench = useWorkbench();
  const size = useWindowState((state) => state.library.size);
  return (
    <div className="library-line">
      <span>{resolutions(size)} in the library</span>
      <Button look="small" onClick={() => runCommand(workbench, "library")}>
        <LibraryBig size={14} aria-hidden="true" /> Open the library
      </Button>
    </div>
  );
}

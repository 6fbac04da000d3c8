import { LibraryBig } from "lucide-react";
import { useWindowState, useWorkbench } from "../../app/workbench.js";
import { libraryToggled } from "../library-actions.js";
import { isRunning } from "../library-state.js";
import { additionSentence } from "./progress-text.js";

/** In the footer while an addition goes on and the library is closed: how it stands, and the way there. */
export function AdditionNote() {
  const workbench = useWorkbench();
  const progress = useWindowState((state) => state.library.progress);
  const shown = useWindowState((state) => isRunning(state.library) && state.overPage !== "library");
  if (!shown || !progress) return null;
  return (
    <button type="button" className="footer-button" title="Open the library" onClick={() => libraryToggled(workbench)}>
      <LibraryBig size={13} aria-hidden="true" /> {additionSentence(progress)}
    </button>
  );
}

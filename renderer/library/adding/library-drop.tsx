import { useWindowState, useWorkbench } from "../../app/workbench.js";
import { useFileDrop } from "../../ui/file-drop.js";
import { addDropped } from "../library-actions.js";
import { isRunning } from "../library-state.js";

/** "Drop to add it to the library", "Drop to add these 12 to the library". */
const invitation = (count: number): string => `Drop to add ${count > 1 ? `these ${count.toLocaleString("en-GB")}` : "it"} to the library`;

/** Makes an element add to the library the files, folders and archives that are dropped on it. */
export function useLibraryDrop() {
  const workbench = useWorkbench();
  const running = useWindowState((state) => isRunning(state.library));
  return useFileDrop({
    invitation,
    remark: running
      ? "It waits until what is being added now is in."
      : "Files, folders and zip archives of resolutions; they stay on this computer.",
    onDropped: (files) => void addDropped(workbench, files),
  });
}

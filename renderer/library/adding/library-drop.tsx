import { FolderDown } from "lucide-react";
import { type DragEvent, type ReactNode, useState } from "react";
import { useWindowState, useWorkbench } from "../../app/workbench.js";
import { addDropped } from "../library-actions.js";
import { isRunning } from "../library-state.js";

interface LibraryDrop {
  /** What the element has on which files are dropped. */
  readonly target: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onPointerMove: () => void;
  };
  /** Lies over that element while files are above it, and says what dropping them does; null otherwise. */
  readonly notice: ReactNode;
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** "Drop to add it to the library", "Drop to add these 12 to the library". While they are dragged, files have no names yet. */
const invitation = (count: number): string => `Drop to add ${count > 1 ? `these ${count.toLocaleString("en-GB")}` : "it"} to the library`;

/** Makes an element add to the library the files, folders and archives that are dropped on it; of anything else it takes no notice. */
export function useLibraryDrop(): LibraryDrop {
  const workbench = useWorkbench();
  const running = useWindowState((state) => isRunning(state.library));
  /** Files above the element; 0 for none. */
  const [above, setAbove] = useState(0);
  return {
    target: {
      onDragOver(event) {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setAbove(Math.max(1, [...event.dataTransfer.items].filter(({ kind }) => kind === "file").length));
      },
      onDragLeave({ currentTarget, relatedTarget }) {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setAbove(0);
      },
      // Nothing is dragged while a pointer moves: where the end of it went unsaid, as when what lay under it was redrawn.
      onPointerMove: () => setAbove(0),
      onDrop(event) {
        setAbove(0);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        void addDropped(workbench, [...event.dataTransfer.files]);
      },
    },
    notice: above > 0 && (
      <div className="library-drop" role="status">
        <FolderDown size={28} aria-hidden="true" />
        <b>{invitation(above)}</b>
        <span>
          {running
            ? "It waits until what is being added now is in."
            : "Files, folders and zip archives of resolutions; they stay on this computer."}
        </span>
      </div>
    ),
  };
}

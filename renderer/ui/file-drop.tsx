import { FolderDown } from "lucide-react";
import { type DragEvent, type ReactNode, useState } from "react";

interface FileDrop {
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

interface FileDropOptions {
  /** What dropping does with so many: "Drop to open it". While they are dragged, files have no names yet. */
  readonly invitation: (count: number) => string;
  readonly remark: string;
  readonly onDropped: (files: readonly File[]) => void;
}

/** Events that an element within has taken: an editor marks every one of them as handled, so that mark says nothing. */
const taken = new WeakSet<Event>();

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Makes an element take the files that are dropped on it, unless something in it has taken them; of anything else it takes no notice. */
export function useFileDrop({ invitation, remark, onDropped }: FileDropOptions): FileDrop {
  /** Files above the element; 0 for none. */
  const [above, setAbove] = useState(0);
  return {
    target: {
      onDragOver(event) {
        if (taken.has(event.nativeEvent) || !carriesFiles(event)) return setAbove(0);
        taken.add(event.nativeEvent);
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
        if (taken.has(event.nativeEvent) || !carriesFiles(event)) return;
        taken.add(event.nativeEvent);
        event.preventDefault();
        onDropped([...event.dataTransfer.files]);
      },
    },
    notice: above > 0 && (
      <div className="file-drop" role="status">
        <FolderDown size={28} aria-hidden="true" />
        <b>{invitation(above)}</b>
        <span>{remark}</span>
      </div>
    ),
  };
}

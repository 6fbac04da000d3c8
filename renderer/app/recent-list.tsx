import { FileText, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { RecentFile } from "../../shared/contract/index.js";
import { Button } from "../ui/button.js";
import { byArrows } from "../ui/by-arrows.js";
import { openRecent } from "./documents.js";
import { warn } from "./messages.js";
import { useWorkbench } from "./workbench.js";

/** The files opened and saved last; null until they are known. */
export function useRecentFiles(): { readonly files: readonly RecentFile[] | null; readonly forget: (file: RecentFile) => void } {
  const workbench = useWorkbench();
  const [files, setFiles] = useState<readonly RecentFile[] | null>(null);
  useEffect(() => {
    let shown = true;
    void workbench.host.call("recent.list", {}).then((answer) => {
      if (shown) setFiles(answer.ok ? answer.value.files : []);
    });
    return () => {
      shown = false;
    };
  }, [workbench]);
  const forget = async (file: RecentFile): Promise<void> => {
    const answer = await workbench.host.call("recent.forget", { handle: file.handle });
    if (!answer.ok) return warn(workbench, answer.error.message);
    setFiles((before) => before?.filter((other) => other !== file) ?? null);
  };
  return { files, forget: (file) => void forget(file) };
}

/** As much of its end stays where a name is too long: the revision or the date, and the kind. */
const keptEnd = 16;

/** A file’s name, cut in its middle where there is no room for it. */
function FileName({ name }: { readonly name: string }) {
  return (
    <b className="file-name" title={name}>
      <span className="visually-hidden">{name}</span>
      <span aria-hidden="true">{name.slice(0, -keptEnd)}</span>
      <span aria-hidden="true">{name.slice(-keptEnd)}</span>
    </b>
  );
}

interface RecentListProps {
  readonly files: readonly RecentFile[];
  readonly onForget: (file: RecentFile) => void;
  /** Called before a file is opened. */
  readonly onChosen?: () => void;
}

/** Files to open again; those that are no longer there are greyed, and can be taken off the list like all others. */
export function RecentList({ files, onForget, onChosen = () => {} }: RecentListProps) {
  const workbench = useWorkbench();
  return (
    <ul className="recent-list" onKeyDown={byArrows}>
      {files.map((file) => (
        <li key={file.handle} className="recent-file">
          <button
            type="button"
            className="recent-open"
            disabled={file.missing}
            onClick={() => {
              onChosen();
              void openRecent(workbench, file.handle);
            }}
          >
            <FileText size={16} aria-hidden="true" />
            <FileName name={file.name} />
            <span className="recent-folder">{file.missing ? "no longer there" : `in ${file.folder}`}</span>
          </button>
          <Button look="icon quiet small" label={`Take ${file.name} off the list`} onClick={() => onForget(file)}>
            <X size={14} aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  );
}

import { Dialog } from "../ui/dialog.js";
import { RecentList, useRecentFiles } from "./recent-list.js";

/** Recent files to choose among while a draft is open. It opens once they are known, with the focus on the first. */
export function RecentDialog({ onClose }: { readonly onClose: () => void }) {
  const { files, forget } = useRecentFiles();
  if (!files) return null;
  return (
    <Dialog title="Open a recent file" onClose={onClose}>
      <div className="dialog-content recent-dialog">
        {files.length === 0 && <p>Files that you open or save are listed here.</p>}
        <RecentList files={files} onForget={forget} onChosen={onClose} />
      </div>
    </Dialog>
  );
}

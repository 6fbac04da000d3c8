import { Dialog } from "../ui/dialog.js";
import { RecentList, useRecentFiles } from "./recent-list.js";

/** Recent files to choose among while a draft is open. */
export function RecentDialog({ onClose }: { readonly onClose: () => void }) {
  const { files, forget } = useRecentFiles();
  return (
    <Dialog title="Open a recent file" onClose={onClose}>
      <div className="recent-dialog">
        {files?.length === 0 && <p>Files that you open or save are listed here.</p>}
        {files && <RecentList files={files} onForget={forget} onChosen={onClose} />}
      </div>
    </Dialog>
  );
}

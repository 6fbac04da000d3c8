import { FolderPlus, Plus, RefreshCw } from "lucide-react";
import { useEffect } from "react";
import { OverPageHead, useOverPage } from "../app/over-page.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { Segments } from "../ui/segments.js";
import { useFocusKept } from "../ui/use-focus-kept.js";
import { Addition } from "./adding/addition.js";
import { useLibraryDrop } from "./adding/library-drop.js";
import { Browser } from "./browse/browser.js";
import { addToLibrary, rebuildLibrary } from "./library-actions.js";
import { isRunning, type LibraryTab } from "./library-state.js";
import { ReadingPane } from "./reading/reading-pane.js";
import { Search } from "./search/search.js";

const tabs: readonly { readonly value: LibraryTab; readonly title: string }[] = [
  { value: "resolutions", title: "Resolutions" },
  { value: "wording", title: "Wording" },
];

/** The library over the page: its resolutions or a search of their wording on the left, what is read on the right. */
export function LibraryView() {
  const workbench = useWorkbench();
  const { store } = workbench;
  const tab = useWindowState((state) => state.library.tab);
  const reading = useWindowState((state) => state.library.reading);
  const running = useWindowState((state) => isRunning(state.library));
  const phase = useWindowState((state) => state.library.progress?.phase ?? null);
  const view = useOverPage();
  const drop = useLibraryDrop();
  useEffect(() => {
    if (document.activeElement === view.ref.current) view.ref.current?.querySelector("input")?.focus();
  }, [view.ref]);
  // A button that began or ended an addition goes or rests: then comes what can be done about it, or else the list.
  useFocusKept(phase, (now) => view.ref.current?.querySelector<HTMLElement>(now ? ".addition button" : ".library-list input"));
  return (
    <section className="over-page library-view" aria-label="Library" {...view} {...drop.target}>
      <OverPageHead title="Library">
        <Segments
          label="What is listed"
          options={tabs}
          value={tab}
          onChange={(value) => store.update((state) => ({ ...state, library: { ...state.library, tab: value } }))}
        />
        <span className="spacer" />
        <Button disabled={running} onClick={() => void addToLibrary(workbench, "files")}>
          <Plus size={15} aria-hidden="true" /> Add files…
        </Button>
        <Button disabled={running} onClick={() => void addToLibrary(workbench, "folder")}>
          <FolderPlus size={15} aria-hidden="true" /> Add a folder…
        </Button>
        <Button
          look="quiet icon"
          label="Rebuild the index of the library"
          disabled={running}
          onClick={() => void rebuildLibrary(workbench)}
        >
          <RefreshCw size={15} aria-hidden="true" />
        </Button>
      </OverPageHead>
      <Addition />
      <div className="library-columns">
        <div className="library-list">{tab === "resolutions" ? <Browser /> : <Search place="view" />}</div>
        <div className="library-reading">
          <ReadingPane place={reading} />
        </div>
      </div>
      {drop.notice}
    </section>
  );
}

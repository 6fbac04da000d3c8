import { useEffect, useRef } from "react";
import { AgreedLanguageView } from "../agreed-language/agreed-language-view.js";
import { AncestryView } from "../ancestry/ancestry-view.js";
import { ComparisonView } from "../compare/comparison-view.js";
import { LibraryView } from "../library/library-view.js";
import { AdoptionLine, Masthead } from "../masthead/masthead.js";
import { ReferencesGraph } from "../references/graph-view.js";
import { VoiceCard } from "../voice/voice-card.js";
import { attachEditor } from "./attach-editor.js";
import { FindBar } from "./find-bar.js";
import type { OverPage } from "./state.js";
import { useWindowState, useWorkbench } from "./workbench.js";

/** The place where the editor lives, outside React; the window makes it anew for each document. */
function EditorPlace() {
  const workbench = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => attachEditor(workbench, place.current!), [workbench]);
  return <div className="editor-place" ref={place} />;
}

/** What each view over the page is drawn by. */
const views: Readonly<Record<OverPage, React.ReactNode>> = {
  "agreed-language": <AgreedLanguageView />,
  ancestry: <AncestryView />,
  comparison: <ComparisonView />,
  library: <LibraryView />,
  references: <ReferencesGraph />,
};

/** The sheet: masthead, the text, and meeting and date where it has been adopted. */
export function Page() {
  const { store } = useWorkbench();
  const metadata = useWindowState((state) => state.document?.metadata);
  const zoom = useWindowState((state) => state.settings.zoom);
  const overPage = useWindowState((state) => state.overPage);
  const compared = useWindowState((state) => state.comparison !== null);
  const findBar = useWindowState((state) => state.findBar);
  if (!metadata) return null;
  const covering = overPage === "comparison" && !compared ? null : overPage && views[overPage];
  return (
    <>
      {findBar !== "closed" && <FindBar replacing={findBar === "replace"} />}
      {covering}
      <div className="desk" hidden={covering !== null}>
        <div className="page" style={{ zoom: zoom / 100 }}>
          <Masthead metadata={metadata} onEdit={() => store.update((state) => ({ ...state, overlay: "masthead" }))} />
          <EditorPlace />
          <AdoptionLine metadata={metadata} />
        </div>
      </div>
      {!covering && <VoiceCard />}
    </>
  );
}

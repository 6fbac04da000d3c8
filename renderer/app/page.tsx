import { useEffect, useRef } from "react";
import { activateFinding } from "../checks/finding-actions.js";
import { SideBySide } from "../compare/side-by-side.js";
import { mountEditor } from "../editor/index.js";
import { AdoptionLine, Masthead } from "../masthead/masthead.js";
import { createContinuations } from "../precedent/continuations.js";
import { createAnalysisLoop } from "./analysis-loop.js";
import { createEditing } from "./editing.js";
import { FindBar } from "./find-bar.js";
import { useWindowState, useWorkbench } from "./workbench.js";

/** The place where the editor lives, outside React; it is made anew for each document. */
function EditorPlace() {
  const workbench = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { document } = workbench.store.get();
    if (!document) return;
    const loop = createAnalysisLoop(workbench);
    const editing = createEditing(workbench, loop.settled);
    const continuations = createContinuations(workbench);
    const editor = mountEditor(place.current!, {
      doc: document.doc,
      metadata: document.metadata,
      onUpdate(change) {
        editing.update(change);
        continuations.update(change);
      },
      onFindingClick: (finding) => activateFinding(workbench, finding),
    });
    workbench.editor = editor;
    editing.begin(editor.view.state);
    editor.focus();
    return () => {
      continuations.stop();
      editing.end();
      loop.stop();
      workbench.editor = null;
      editor.destroy();
    };
  }, [workbench]);
  return <div className="editor-place" ref={place} />;
}

/** The sheet: masthead, the text, and meeting and date where it has been adopted. */
export function Page() {
  const { store } = useWorkbench();
  const handle = useWindowState((state) => state.document?.handle);
  const metadata = useWindowState((state) => state.document?.metadata);
  const zoom = useWindowState((state) => state.settings.zoom);
  const sideBySide = useWindowState((state) => state.sideBySide && state.comparison !== null);
  const findBar = useWindowState((state) => state.findBar);
  if (!metadata) return null;
  return (
    <>
      {findBar !== "closed" && <FindBar replacing={findBar === "replace"} />}
      {sideBySide && <SideBySide />}
      <div className="desk" hidden={sideBySide}>
        <div className="page" style={{ zoom: zoom / 100 }}>
          <Masthead metadata={metadata} onEdit={() => store.update((state) => ({ ...state, overlay: "masthead" }))} />
          <EditorPlace key={handle} />
          <AdoptionLine metadata={metadata} />
        </div>
      </div>
    </>
  );
}

import type { ReactNode } from "react";
import { Splitter } from "../ui/splitter.js";
import { useMediaQuery } from "../ui/use-media-query.js";
import { narrowWindow, rememberSettings, usualWidths } from "./settings.js";
import type { OverPage } from "./state.js";
import { settingsChanged } from "./transitions.js";
import { useWindowState, useWorkbench } from "./workbench.js";

interface ColumnsProps {
  readonly outline: ReactNode;
  readonly page: ReactNode;
  readonly panel: ReactNode;
}

const outlineRange = { least: 160, most: 420 };
const panelRange = { least: 288, most: 640 };

/** Versions side by side, or a list and what it lists, need the room of all three columns. */
const wideViews: ReadonlySet<OverPage | null> = new Set<OverPage>(["agreed-language", "ancestry", "library"]);

/** Outline, page and panel side by side; in a narrow window the panel slides over the page. */
export function Columns({ outline, page, panel }: ColumnsProps) {
  const workbench = useWorkbench();
  const { store } = workbench;
  const outlineWidth = useWindowState((state) => state.settings.outlineWidth);
  const panelWidth = useWindowState((state) => state.settings.panelWidth);
  const panelOver = useWindowState((state) => state.panelOver);
  const alone = useWindowState((state) => wideViews.has(state.overPage));
  const narrow = useMediaQuery(narrowWindow);
  const remember = () => void rememberSettings(workbench);
  const resize = (column: "outlineWidth" | "panelWidth") => (width: number) =>
    store.update((state) => settingsChanged(state, { [column]: width }));
  const reset = (column: "outlineWidth" | "panelWidth") => () => {
    resize(column)(usualWidths[column]);
    remember();
  };
  const panelShown = narrow ? panelOver : panelWidth > 0;
  const width = panelWidth || usualWidths.panelWidth;
  const tracks = alone ? "minmax(0, 1fr)" : `${outlineWidth}px minmax(0, 1fr) ${panelShown && !narrow ? width : 0}px`;
  return (
    <div className={`columns ${narrow ? "narrow" : ""} ${alone ? "alone" : ""}`} style={{ gridTemplateColumns: tracks }}>
      {outlineWidth > 0 ? (
        <nav className="column outline-column" id="outline" aria-label="Outline" data-region="">
          {outline}
          <Splitter
            label="Width of the outline"
            controls="outline"
            side="left"
            width={outlineWidth}
            {...outlineRange}
            onResize={resize("outlineWidth")}
            onDone={remember}
            onReset={reset("outlineWidth")}
          />
        </nav>
      ) : (
        <div />
      )}
      <main className="column page-column" aria-label="Page" data-region="">
        {page}
      </main>
      {panelShown && (
        <aside
          className="column panel"
          id="panel"
          aria-label="Panel"
          data-region=""
          style={narrow ? { width: `min(${width}px, 86vw)` } : {}}
        >
          <Splitter
            label="Width of the panel"
            controls="panel"
            side="right"
            width={width}
            {...panelRange}
            onResize={resize("panelWidth")}
            onDone={remember}
            onReset={reset("panelWidth")}
          />
          {panel}
        </aside>
      )}
    </div>
  );
}
